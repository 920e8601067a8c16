import css from "./Notice.module.css";

/** One thing that was just done, said politely, with a way to take it back. */
export function Notice(props: {
  readonly text: string | undefined;
  /** A second line below it. */
  readonly line?: string | undefined;
  readonly act?: { readonly label: string; readonly onPress: () => void } | undefined;
}) {
  return (
    <div class={css.region} role="status" aria-live="polite">
      {props.text && (
        <div class={css.notice}>
          <span class={css.words}>
            <span>{props.text}</span>
            {props.line && <span>{props.line}</span>}
          </span>
          {props.act && (
            <button type="button" class={css.act} onClick={props.act.onPress}>
              {props.act.label}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
