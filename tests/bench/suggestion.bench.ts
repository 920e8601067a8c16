import { dayFromText } from "@lichen/base";
import { goalBook, listEntries, suggestionNow, writeDemoLife } from "@lichen/companion";
import { openMemoryNotebook } from "@lichen/testkit";
import { median } from "./median.ts";

/** What Today's one suggestion costs over ten years, once Today has read the entries and the goals. */
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
const read = { entries: listEntries(notebook), book: goalBook(notebook) };

const took = Array.from({ length: 7 }, () => {
  const begun = performance.now();
  suggestionNow(notebook, {
    day: today.value,
    isQuiet: false,
    read: () => read,
  });
  return performance.now() - begun;
});
console.log(JSON.stringify({ "suggestion-10-years": median(took) ?? Number.NaN }));
