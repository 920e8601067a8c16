import type { MeasureResult } from "@lichen/companion";
import { type MeasureId, rangeOf } from "@lichen/core";
import { MonthIntervals } from "@lichen/ui/MonthIntervals";
import { TableTwin } from "@lichen/ui/TableTwin";
import { dayNamed } from "../../day-named.ts";
import { say } from "../../language.ts";
import { localeNow } from "../../locale.ts";
import css from "./measures.module.css";
import { measuresWords } from "./measures-words.ts";

const MOST_SHOWN = 13;
/** After few results there is room for the next. */
const LEAST_WIDE = 6;
/** Kindness and trust have their own hue; no other says anything by its colour. */
const HUES: { readonly [id in MeasureId]?: "apricot" | "slate" } = {
  "scs-sf": "apricot",
  "sscs-s": "apricot",
  gse: "slate",
};

/** Results side by side, each with its wobble, and all of them as a table. */
export function ResultsChart(props: {
  readonly measure: MeasureId;
  readonly results: readonly MeasureResult[];
}) {
  const words = measuresWords();
  const { measure, results } = props;
  const { least, most } = rangeOf(measure);
  const whole = results.flatMap(({ day, total, low, high }) =>
    total === undefined ? [] : [{ day, total, low: low ?? total, high: high ?? total }],
  );
  const shown = whole.slice(-MOST_SHOWN);
  const [first, last] = [shown[0], shown.at(-1)];
  if (!first || !last || shown.length < 2) return null;
  const onTen = (value: number) => (10 * (value - least)) / (most - least);
  const said = (value: number) => value.toLocaleString(localeNow(), { maximumFractionDigits: 1 });
  const { dayShort } = say().shell;
  const room = Array.from({ length: Math.max(0, LEAST_WIDE - shown.length) }, () => null);
  return (
    <section class={css.section}>
      <div class={css.chart} style={{ "--columns": room.length + shown.length }}>
        <MonthIntervals
          label={words.chartLabel(shown.length)}
          hue={HUES[measure] ?? "moss"}
          months={[
            ...shown.map(({ total, low, high }) => ({
              mean: onTen(total),
              low: onTen(low),
              high: onTen(high),
            })),
            ...room,
          ]}
          first={dayShort(first.day)}
          last={room.length > 0 ? "" : dayShort(last.day)}
        />
      </div>
      <TableTwin
        summary={words.asTable}
        head={[words.tableDay, words.tableResult, words.tableBand]}
        rows={whole
          .toReversed()
          .map(({ day, total, low, high }) => [
            dayNamed(day),
            said(total),
            `${said(low)}–${said(high)}`,
          ])}
      />
    </section>
  );
}
