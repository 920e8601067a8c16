import { useLayoutEffect, useRef } from "preact/hooks";
import { keepClear } from "./keep-clear.ts";
import css from "./Notice.module.css";

/** One thing that was just done, said politely, with a way to take it back. It covers no field, and not the main act. */
export function Notice(props: {
  readonly text: string | undefined;
  /** A second line below it. */
  readonly line?: string | undefined;
  readonly act?: { readonly label: string; readonly onPress: () => void } | undefined;
}) {
  const notice = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => (notice.current ? keepClear(notice.current) : undefined), [props.text]);
  return (
    <div class={css.region} role="status" aria-live="polite">
      {props.text && (
        <div ref={notice} class={css.notice}>
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
