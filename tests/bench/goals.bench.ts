import { type Day, dayFromText } from "@lichen/base";
import { goalBook, goalPage, goalRows, stepsOfDay, writeDemoLife } from "@lichen/companion";
import { openMemoryNotebook } from "@lichen/testkit";
import { median } from "./median.ts";

/** What the dearest screen of goals costs over ten years: its one pass over the life, and every fold anew. */
const today = dayFromText("2026-11-23");
if (!today.ok) throw new Error("no day");
const { notebook } = await openMemoryNotebook({ seed: 1 });
const written = await writeDemoLife(notebook, {
  seed: 1,
  days: 3650,
  today: today.value,
  speaks: "both",
});
if (!written.ok || written.value.records < 8_000) throw new Error("ten years were not written");

const screens: readonly ((day: Day) => void)[] = [
  (day) => stepsOfDay(notebook, goalBook(notebook), day),
  (day) => goalRows(notebook, goalBook(notebook), day),
  (day) => {
    const book = goalBook(notebook);
    const id = book.goals[0]?.id;
    if (id) goalPage(notebook, book, { id, day });
  },
];
const medians = screens.map((screen, i) => {
  // A day nobody asked about before, so that nothing is remembered from another time.
  const took = Array.from({ length: 7 }, (_, n) => {
    const begun = performance.now();
    screen((today.value - 30 + i * 10 + n) as Day);
    return performance.now() - begun;
  });
  return median(took) ?? Number.NaN;
});
console.log(JSON.stringify({ "goals-10-years": Math.max(...medians) }));
