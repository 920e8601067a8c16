import { addDays, type Day, partsOfDay } from "@lichen/base";
import {
  balanceSoFar,
  createNotebook,
  daysSoFar,
  keepMeasure,
  linksSoFar,
  listEntries,
  measuresSoFar,
  recallSoFar,
  reliefSoFar,
  reportSoFar,
  reviewFigures,
  writeDemoLife,
  yearSoFar,
} from "@lichen/companion";
import { dayFacts, MEASURE_RULES, MEASURES } from "@lichen/core";
import { memoryPorts } from "@lichen/testkit";

const ports = memoryPorts({ seed: 1 });
const notebook = await createNotebook(ports, { kind: "this-device" });
if (!notebook.ok) throw new Error(notebook.problem.kind);
const today = Math.floor(ports.clock.now() / 86_400_000) as Day; // The clock of a test stands on a day.
await writeDemoLife(notebook.value, { seed: 1, days: 3_650, today, speaks: "both" });
const entries = listEntries(notebook.value);

// Every questionnaire as often as it makes sense, for ten years; the clock of the notebook stands still.
for (const measure of MEASURES) {
  const { items, from, to, every } = MEASURE_RULES[measure];
  for (let turn = 0; turn < 3_650 / every; turn++) {
    const answers = Array.from(
      { length: items },
      (_, at) => from + ((turn + at) % (to - from + 1)),
    );
    const kept = await keepMeasure(notebook.value, { measure, answers, at: undefined });
    if (!kept.ok) throw new Error(kept.problem.kind);
  }
}

const facts = dayFacts(entries);
const year = facts.filter(({ day }) => day > today - 365);

const source = { entries, facts };
const lastYear = { entries: entries.slice(0, Math.ceil(entries.length / 10)), facts: year };

/** Milliseconds of something over ten years, after it was done once over one: the sums are warm. */
function warm<T>(over: T, once: T, act: (some: T) => unknown): number {
  act(once);
  const begun = performance.now();
  act(over);
  return performance.now() - begun;
}

console.log(
  JSON.stringify({
    "together-facts": warm(entries, entries, dayFacts),
    "together-balance": warm(facts, year, (some) => balanceSoFar(some, today)),
    "together-links": warm(facts, year, (some) => linksSoFar(some, today)),
    "together-days": warm(facts, year, (some) => daysSoFar(some, today)),
    "together-relief": warm(notebook.value, notebook.value, reliefSoFar),
    "measures-10-years": warm(notebook.value, notebook.value, measuresSoFar),
    "review-recalls": warm(source, lastYear, (some) =>
      recallSoFar(notebook.value, { ...some, today, skip: [] }),
    ),
    "review-month": warm(source, lastYear, (some) =>
      reviewFigures(some, { from: addDays(today, -29), to: today }),
    ),
    "review-year": warm(source, lastYear, (some) =>
      yearSoFar(notebook.value, some, { year: partsOfDay(today).year, today }),
    ),
    "review-report": warm(source, lastYear, (some) =>
      reportSoFar(notebook.value, some, { from: addDays(today, -364), to: today }),
    ),
  }),
);
