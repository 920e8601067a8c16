import { MEASURE_TEXTS } from "@lichen/content/measures/texts";
import { type ReportMeasure, rangeOf } from "@lichen/core";
import type { Notebook } from "../notebook/notebook.ts";
import { type MeasureResult, measuresSoFar } from "./measures.ts";
import type { Span } from "./span.ts";

/** So many results of one questionnaire stand on a page, the latest ones. */
const MOST = 4;

/** The questionnaires that were answered in a span, by their printed names; none where none has a total. */
export function reportMeasures(notebook: Notebook, { from, to }: Span): readonly ReportMeasure[] {
  return measuresSoFar(notebook).all.flatMap(({ measure, results }): readonly ReportMeasure[] => {
    const whole = results.flatMap(({ total, ...rest }) =>
      total === undefined ? [] : [{ ...rest, total }],
    );
    const within = whole.filter(({ day }) => day >= from && day <= to).slice(-MOST);
    const last = within.at(-1);
    if (!last) return [];
    return [
      {
        title: MEASURE_TEXTS[measure].title,
        ...rangeOf(measure),
        answers: within.map(({ day, total }) => ({ day, value: total })),
        change: changeOf(last),
      },
    ];
  });
}

function changeOf({ change, way }: Pick<MeasureResult, "change" | "way">): ReportMeasure["change"] {
  if (change === undefined || way === undefined || change === "not-enough") return "none-before";
  if (change === "perhaps") return "too-close";
  return change === "within-wobble" || way === "same" ? "within-wobble" : way;
}
