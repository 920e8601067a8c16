import css from "./ProgressLine.module.css";

/** How far something long has come, 0 to 1. */
export function ProgressLine(props: { readonly label: string; readonly done: number }) {
  return (
    <label class={css.line}>
      <span>{props.label}</span>
      <progress class={css.bar} max={1} value={props.done} />
    </label>
  );
}
