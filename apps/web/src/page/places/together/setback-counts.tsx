import type { SetbacksSoFar } from "@lichen/companion";
import { Card } from "@lichen/ui/Card";
import css from "./together.module.css";
import { togetherWords } from "./together-words.ts";

/** Coming back after a setback, as two counts; the word beside them only where there is enough. */
export function SetbackCounts({ setbacks }: { readonly setbacks: SetbacksSoFar }) {
  const words = togetherWords().links;
  const { kinder, other, word, effect, low, high, counted } = setbacks;
  const isLess = (effect ?? 0) < 0;
  const verdict =
    word === "leans"
      ? words.verdict[isLess ? "leansLess" : "leansMore"]
      : word === "clear"
        ? words.verdict[isLess ? "clearLess" : "clearMore"]
        : words.verdict[word];
  return (
    <Card tint="gold">
      <p class={css.quiet}>
        {words.setbackTitle}: {words.setbackQuestion}
      </p>
      <h2 class={css.finding}>{verdict}</h2>
      {counted > 0 && (
        <>
          <p class={css.count}>{words.kinderCount(kinder.returned, kinder.of)}</p>
          <p class={css.count}>{words.otherCount(other.returned, other.of)}</p>
        </>
      )}
      {word === "not-enough" ? (
        <p>{words.fewSetbacks(counted)}</p>
      ) : (
        <>
          {low !== null && high !== null && <p>{words.oddsSaid(low, high)}</p>}
          <p>{words.lighter}</p>
        </>
      )}
    </Card>
  );
}
