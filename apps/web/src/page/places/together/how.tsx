import css from "./together.module.css";
import { togetherWords } from "./together-words.ts";

/** How what is shown here is made, and what it cannot say; opened on asking. */
export function How({ lines }: { readonly lines: readonly string[] }) {
  return (
    <details class={css.how}>
      <summary>{togetherWords().howTitle}</summary>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </details>
  );
}
