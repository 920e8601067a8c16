import type { DaysSoFar } from "@lichen/companion";
import { DAY_ANSWERS, type DayAnswer } from "@lichen/core";
import { SpreadBars } from "@lichen/ui/SpreadBars";
import { TableTwin } from "@lichen/ui/TableTwin";
import { localeNow } from "../../locale.ts";
import { middleHalf } from "./middle-half.ts";
import css from "./together.module.css";
import { togetherWords } from "./together-words.ts";

const HUES = { pleasantness: "moss", energy: "gold", kindness: "apricot", able: "slate" } as const;

/** How often each answer was given in a year: as bars, in a sentence, and as a table. */
export function Spreads({ spreads }: { readonly spreads: DaysSoFar["spreads"] }) {
  const all = togetherWords();
  const words = all.glance;
  const number = (value: number) => value.toLocaleString(localeNow());
  const said = (answer: DayAnswer) => {
    const half = middleHalf(spreads[answer]);
    return half ? words.spreadHalf(half.days, half.low, half.high) : words.unanswered;
  };
  return (
    <section class={css.part} aria-label={words.spreadsTitle}>
      <h2 class={css.heading}>{words.spreadsTitle}</h2>
      <div class={css.charts}>
        {DAY_ANSWERS.map((answer) => (
          <div key={answer}>
            <h3 class={css.chartName}>{words.answer[answer]}</h3>
            {spreads[answer].some((count) => count > 0) && (
              <SpreadBars
                label={`${words.answer[answer]}. ${said(answer)}`}
                counts={spreads[answer]}
                low={number(0)}
                high={number(10)}
                hue={HUES[answer]}
              />
            )}
            <p class={css.small}>{said(answer)}</p>
          </div>
        ))}
      </div>
      <TableTwin
        summary={all.asTable}
        head={[words.spreadHead.answer, ...DAY_ANSWERS.map((answer) => words.answer[answer])]}
        rows={spreads.able.map((_, i) => [
          number(i),
          ...DAY_ANSWERS.map((answer) => number(spreads[answer][i] ?? 0)),
        ])}
      />
    </section>
  );
}
