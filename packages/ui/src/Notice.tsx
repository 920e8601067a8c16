import { useLayoutEffect, useRef } from "preact/hooks";
import { keepClear } from "./keep-clear.ts";
import css from "./Notice.module.css";

/** One thing that was just done, said politely, with a way to take it back. It covers no field, and not the main act. */
export function Notice(props: {
  readonly text: string | undefined;
  /** Differs from notice to notice: the same words said again are heard again. */
  readonly turn?: number | undefined;
  /** A second line below it. */
  readonly line?: string | undefined;
  readonly act?: { readonly label: string; readonly onPress: () => void } | undefined;
}) {
  const { text, turn, act } = props;
  const notice = useRef<HTMLDivElement>(null);
  const before = useRef<Element | null>(null);
  useLayoutEffect(() => {
    before.current = document.activeElement;
    return notice.current ? keepClear(notice.current) : undefined;
  }, [text, turn]);
  /** Goes back to what was done, for the notice goes. */
  const press = () => {
    const { current } = before;
    const isHere = current?.isConnected && current !== document.body;
    const to = isHere ? current : document.querySelector("h1");
    if (to instanceof HTMLElement) to.focus({ preventScroll: true });
    act?.onPress();
  };
  return (
    <div class={css.region} role="status" aria-live="polite">
      {text && (
        <div key={turn} ref={notice} class={css.notice}>
          <span class={css.words}>
            <span>{text}</span>
            {props.line && <span>{props.line}</span>}
          </span>
          {act && (
            <button type="button" class={css.act} onClick={press}>
              {act.label}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
