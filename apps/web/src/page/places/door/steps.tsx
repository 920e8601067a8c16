import css from "./door.module.css";

/** How far the first run has come: a scale for every step that is behind. */
export function Steps(props: {
  readonly step: number;
  readonly of: number;
  readonly label: string;
}) {
  return (
    <span class={css.steps} role="img" aria-label={props.label}>
      {Array.from({ length: props.of }, (_, index) => (
        <i key={index} class={index < props.step ? css.behind : undefined} />
      ))}
    </span>
  );
}
