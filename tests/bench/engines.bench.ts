import { TECHNIQUE_IDS } from "@lichen/content/techniques/library";
import {
  beginRelief,
  beginSizing,
  dayTable,
  estimateLinks,
  forecastStep,
  observeRelief,
  observeStep,
  type ReliefState,
  rankRelief,
  SERIES,
  type SizingState,
  suggestStep,
} from "@lichen/stats";
import { DAYS_G1, dayPerson } from "@lichen/testkit";
import { median } from "./median.ts";

/**
 * What each engine costs after a year: a day of sizing (an answer taken in, a size suggested and its
 * chance), a suggestion of relief out of the whole library, the seven links of six series, and the
 * larger of the states that are held.
 */
const ROUNDS = 31;
const QUARTERS = ["a", "b", "c", "d"];

function medianOf(act: (round: number) => unknown): number {
  const took = Array.from({ length: ROUNDS }, (_, round) => {
    const begun = performance.now();
    act(round);
    return performance.now() - begun;
  });
  return median(took) ?? Number.NaN;
}

let sizing: SizingState = beginSizing({ firstSize: 20 });
function liveDay(day: number): void {
  const context = { weekday: day % 7, energy: day % 11 };
  const { size } = suggestStep(sizing, context, "steady");
  forecastStep(sizing, context, size);
  const outcome = day % 4 === 0 ? "missed" : day % 7 === 0 ? "partly" : "done";
  sizing = observeStep(sizing, { day, size, outcome, ...context });
}
for (let day = 0; day < 365; day++) liveDay(day);

let relief: ReliefState = beginRelief(TECHNIQUE_IDS.map((id) => ({ id, prior: 0.7 })));
function useOne(at: number): void {
  const technique = at % 6 === 0 ? null : (TECHNIQUE_IDS[at % TECHNIQUE_IDS.length] ?? null);
  const quadrant = QUARTERS[(at >> 2) % QUARTERS.length] ?? "";
  relief = observeRelief(relief, { technique, before: 4 + (at % 7), after: at % 8, quadrant });
}
for (let at = 0; at < 365; at++) useOne(at);
const moment = { quadrant: "a", before: 6, eligible: TECHNIQUE_IDS };
for (let at = 0; at < 100; at++) rankRelief(relief, moment); // Warm, as the other sums are by now.

const year = dayPerson(DAYS_G1, { days: 365, seed: 5, causes: 3, size: 0.3 }).written;
const table = dayTable(year);
if (SERIES.length !== 6) throw new Error("the links are of six series");
estimateLinks(table);

const bytesOf = (state: unknown): number => JSON.stringify(state).length / 1_000;

console.log(
  JSON.stringify({
    "engine-sizing-day": medianOf((round) => liveDay(365 + round)),
    "engine-relief": medianOf(() => rankRelief(relief, moment)),
    "engine-links-year": medianOf(() => estimateLinks(table)),
    "engine-states": Math.max(bytesOf(sizing), bytesOf(relief)),
  }),
);
