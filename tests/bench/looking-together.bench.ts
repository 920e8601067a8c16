import { addDays, type Day, partsOfDay } from "@lichen/base";
import {
  balanceSoFar,
  createNotebook,
  daysSoFar,
  linksSoFar,
  listEntries,
  recallSoFar,
  reliefSoFar,
  reportSoFar,
  reviewFigures,
  writeDemoLife,
  yearSoFar,
} from "@lichen/companion";
import { dayFacts } from "@lichen/core";
import { memoryPorts } from "@lichen/testkit";

const ports = memoryPorts({ seed: 1 });
const notebook = await createNotebook(ports, { kind: "this-device" });
if (!notebook.ok) throw new Error(notebook.problem.kind);
const today = Math.floor(ports.clock.now() / 86_400_000) as Day; // The clock of a test stands on a day.
await writeDemoLife(notebook.value, { seed: 1, days: 3_650, today, speaks: "both" });
const entries = listEntries(notebook.value);

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
