import { isOfferedAtSetback } from "@lichen/core";
import { useAnswer } from "../../notebook.ts";
import { MeasureRow } from "./measure-row.tsx";
import { measuresWords } from "./measures-words.ts";

/** One quiet line to the questionnaire of a painful moment, where the rules of its offering allow it; or nothing. */
export function AroundSetback({ at }: { readonly at: "before" | "after" }) {
  const words = measuresWords();
  const answer = useAnswer("measures");
  const its = answer?.all.find(({ measure }) => measure === "sscs-s");
  if (!answer || !its) return null;
  const { choice, results, begun } = its;
  const days = results.flatMap(({ total, day }) => (total === undefined ? [] : [day]));
  if (!isOfferedAtSetback(at, { choice, days, today: answer.today })) return null;
  const isAgain = at === "after" && days.at(-1) === answer.today;
  return (
    <MeasureRow
      measure="sscs-s"
      line={begun ? words.begunLine : words.atSetback[isAgain ? "again" : at]}
    />
  );
}
