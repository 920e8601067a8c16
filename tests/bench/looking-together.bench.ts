import type { Day } from "@lichen/base";
import {
  balanceSoFar,
  createNotebook,
  daysSoFar,
  linksSoFar,
  listEntries,
  reliefSoFar,
  writeDemoLife,
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
  }),
);
