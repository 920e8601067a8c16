import { coverageLine, figureLines } from "@lichen/content/paper/review-paper";
import type { ReviewFigures } from "@lichen/core";
import { say } from "../../language.ts";
import { useAnswer } from "../../notebook.ts";
import { inHand } from "./in-hand.ts";
import { Recalls } from "./recalls.tsx";
import css from "./review.module.css";
import { reviewWords } from "./review-words.ts";

/** What these days held, and up to three entries to look at again. */
export function Look() {
  const { of } = inHand.value.state;
  const figures = useAnswer("reviewFigures", { of });
  return (
    <>
      {figures && <Figures figures={figures} />}
      {figures && <Recalls />}
    </>
  );
}

function Figures({ figures }: { readonly figures: ReviewFigures }) {
  const { look, spanSaid } = reviewWords().page;
  const { dayShort } = say().shell;
  const lines = figureLines(figures, look);
  return (
    <section class={css.figures}>
      <p class={css.quiet}>{spanSaid(dayShort(figures.from), dayShort(figures.to))}</p>
      <p>{coverageLine(figures, look)}</p>
      {lines.length > 0 && (
        <ul class={css.lines}>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
