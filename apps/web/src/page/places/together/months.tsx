import type { MonthSoFar } from "@lichen/companion";
import { MonthIntervals } from "@lichen/ui/MonthIntervals";
import { TableTwin } from "@lichen/ui/TableTwin";
import { say } from "../../language.ts";
import css from "./together.module.css";
import { togetherWords } from "./together-words.ts";

/** Each principle month by month, with how sure each month is, and the same as a table. */
export function Months({ months }: { readonly months: readonly MonthSoFar[] }) {
  const all = togetherWords();
  const words = all.balance;
  const { monthName } = say().shell;
  const ends = {
    first: monthName(months[0]?.month ?? 0),
    last: monthName(months.at(-1)?.month ?? 0),
  };
  const said = (mean: MonthSoFar["able"]) =>
    mean ? words.intervalSaid(mean.mean, mean.low, mean.high) : "";
  return (
    <section class={css.part} aria-label={words.monthsTitle}>
      <h2 class={css.heading}>{words.monthsTitle}</h2>
      <div class={css.charts}>
        <div>
          <h3 class={css.kindName}>{words.up}</h3>
          <MonthIntervals
            label={words.kindnessMonths}
            hue="apricot"
            months={months.map(({ kindness }) => kindness)}
            {...ends}
          />
        </div>
        <div>
          <h3 class={css.ableName}>{words.right}</h3>
          <MonthIntervals
            label={words.ableMonths}
            hue="slate"
            months={months.map(({ able }) => able)}
            {...ends}
          />
        </div>
      </div>
      <TableTwin
        summary={all.asTable}
        head={[all.month, words.up, words.right]}
        rows={months.map(({ month, able, kindness }) => [
          monthName(month),
          said(kindness),
          said(able),
        ])}
      />
    </section>
  );
}
