import { type Day, partsOfDay } from "@lichen/base";
import { createNotebook, writeDemoLife } from "@lichen/companion";
import { memoryPorts } from "@lichen/testkit";
import { circle } from "../../apps/web/src/worker/deeds/circle.ts";
import { coping } from "../../apps/web/src/worker/deeds/coping.ts";
import { goals } from "../../apps/web/src/worker/deeds/goals.ts";
import { journal } from "../../apps/web/src/worker/deeds/journal.ts";
import { kindness } from "../../apps/web/src/worker/deeds/kindness.ts";
import { library } from "../../apps/web/src/worker/deeds/library.ts";
import { looking } from "../../apps/web/src/worker/deeds/looking.ts";
import { measures } from "../../apps/web/src/worker/deeds/measures.ts";
import { predictions } from "../../apps/web/src/worker/deeds/predictions.ts";
import { reminders } from "../../apps/web/src/worker/deeds/reminders.ts";
import { reviews } from "../../apps/web/src/worker/deeds/reviews.ts";
import { setback } from "../../apps/web/src/worker/deeds/setback.ts";
import { suggestion } from "../../apps/web/src/worker/deeds/suggestion.ts";
import { together } from "../../apps/web/src/worker/deeds/together.ts";
import { victories } from "../../apps/web/src/worker/deeds/victories.ts";
import { newDrawers } from "../../apps/web/src/worker/drawers.ts";
import type { House } from "../../apps/web/src/worker/house.ts";
import { layingOut } from "../../apps/web/src/worker/views/laid-out.ts";
import { median } from "./median.ts";

/**
 * What the worker takes for each answer that Today, Ease, Grow and Look back ask for over ten years.
 *
 * Every answer is asked of a house where only the entries and the facts of the days are laid out, as
 * after another screen; what it lays out for itself is counted. Medians of five such houses.
 */
const ROUNDS = 5;
const ports = memoryPorts({ seed: 1 });
const made = await createNotebook(ports, { kind: "this-device" });
if (!made.ok) throw new Error(made.problem.kind);
const notebook = made.value;
const today = Math.floor(ports.clock.now() / 86_400_000) as Day; // The clock of a test stands on a day.
await writeDemoLife(notebook, { seed: 1, days: 3_650, today, speaks: "both" });

/** A house in which nothing is held yet. Answers ask these of it and nothing else. */
function newHouse() {
  const standing: Pick<Extract<ReturnType<House["standing"]>, { kind: "open" }>, "kind"> = {
    kind: "open",
  };
  const house = {
    notebook: () => notebook,
    drawers: newDrawers(),
    standing: () => standing,
  } as unknown as House; // What writes, opens or closes is not asked here.
  const laidOut = layingOut(house);
  laidOut().facts();
  return {
    ...looking(house, laidOut),
    ...coping(house),
    ...circle(house),
    ...library(house),
    ...setback(house),
    ...goals(house),
    ...together(house, laidOut),
    ...kindness(house),
    ...journal(house),
    ...measures(house),
    ...victories(house),
    ...predictions(house),
    ...suggestion(house, laidOut),
    ...reviews(house, laidOut),
    ...reminders(house),
  };
}
type Answers = ReturnType<typeof newHouse>;

const { year } = partsOfDay(today);
const ASKED: Readonly<Record<string, (answers: Answers) => unknown>> = {
  "today-answer": (all) => all.today(undefined),
  "today-steps": (all) => all.stepsToday(undefined),
  "today-suggestion": (all) => all.suggestion({ isQuiet: false }),
  "today-near-line": (all) => all.nearLineToday(undefined),
  "today-letter-back": (all) => all.letterBack(undefined),
  "today-noted-moment": (all) => all.notedMoment(undefined),
  "today-lichen": (all) => all.lichen(undefined),
  "today-lichen-fruits": (all) => all.lichenFruits(undefined),
  "ease-coping": (all) => all.coping(undefined),
  "ease-relief": (all) => all.relief({ strength: 6, kind: "worry" }),
  "ease-library": (all) => all.library(undefined),
  "ease-people": (all) => all.people(undefined),
  "ease-setback": (all) => all.setback(undefined),
  "grow-answer": (all) => all.grow(undefined),
  "grow-predictions": (all) => all.predictions(undefined),
  "grow-near-lines": (all) => all.nearLines(undefined),
  "grow-journal": (all) => all.journal(undefined),
  "grow-reminders": (all) => all.reminders(undefined),
  "look-back-timeline": (all) => all.timeline({ from: 0, count: 50 }),
  "look-back-row-of-day": (all) => all.rowOfDay({ day: today - 1_800 }),
  "look-back-calendar": (all) => all.days({ from: today - 30, to: today }),
  "look-back-first-day": (all) => all.firstDay(undefined),
  "look-back-hidden": (all) => all.hiddenEntries(undefined),
  "look-back-search": (all) => all.search({ query: "tea", count: 20 }),
  "look-back-own-words": (all) => all.ownWords(undefined),
  "look-back-tags": (all) => all.tags(undefined),
  "look-back-victories": (all) => all.victories(undefined),
  "look-back-balance": (all) => all.balance(undefined),
  "look-back-links": (all) => all.links(undefined),
  "look-back-days": (all) => all.daysTogether(undefined),
  "look-back-relief": (all) => all.reliefSoFar(undefined),
  "look-back-measures": (all) => all.measures(undefined),
  "look-back-experiments": (all) => all.experiments(undefined),
  "look-back-begun-review": (all) => all.begunReview(undefined),
  "look-back-recalls": (all) => all.recalls({ skip: [], others: false }),
  "look-back-month": (all) => all.reviewFigures({ of: "month" }),
  "look-back-report": (all) => all.report({ span: "year" }),
  "look-back-year": (all) => all.yearKept({ year }),
  "look-back-lichen-of-year": (all) => all.lichenOfYear({ year }),
};

const found: Record<string, number> = {};
for (const [name, ask] of Object.entries(ASKED)) {
  const took: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const answers = newHouse();
    const begun = performance.now();
    await ask(answers);
    took.push(performance.now() - begun);
  }
  found[name] = median(took) ?? Number.NaN;
}
console.log(JSON.stringify(found));
