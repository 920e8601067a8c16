import { MEASURE_TEXTS } from "@lichen/content/measures/texts";
import type { MeasureId } from "@lichen/core";
import css from "./measures.module.css";
import { measuresWords } from "./measures-words.ts";

/** Where a questionnaire was published, on what terms it is here, and what its wording was compared with. */
export function Origin({ measure }: { readonly measure: MeasureId }) {
  const { title, source, terms, checked } = MEASURE_TEXTS[measure];
  return (
    <details class={css.more}>
      <summary>{measuresWords().originTitle}</summary>
      <div class={css.stack} lang="en">
        {[title, source, terms, checked].map((line) => (
          <p key={line} class={css.small}>
            {line}
          </p>
        ))}
      </div>
    </details>
  );
}
