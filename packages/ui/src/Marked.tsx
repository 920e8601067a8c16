import type { ComponentChild } from "preact";
import css from "./Marked.module.css";

/** A text in which found words are marked: `[start, end)` in UTF-16 units, in order, not touching. */
export function Marked(props: {
  readonly text: string;
  readonly marks: readonly (readonly [number, number])[];
}) {
  const { text, marks } = props;
  const parts: ComponentChild[] = [];
  let at = 0;
  for (const [start, end] of marks) {
    parts.push(text.slice(at, start));
    parts.push(
      <mark key={start} class={css.mark}>
        {text.slice(start, end)}
      </mark>,
    );
    at = end;
  }
  parts.push(text.slice(at));
  return <>{parts}</>;
}
