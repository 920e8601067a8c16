import { indexEntries, listEntries, openNotebook, unlock } from "@lichen/companion";
import { openFolder } from "@lichen/storage/folder";
import { benchPorts, largeNotebook, OPERATIONS } from "./hundred-thousand.ts";
import { folderBytes } from "./sizes.ts";

const dir = await largeNotebook();
const folder = openFolder(dir, "read");
if (!folder.ok) throw new Error(folder.problem.kind);
const keys = await unlock(folder.value.slots, undefined);
if (!keys.ok) throw new Error(keys.problem.kind);

/** Megabytes of heap once everything that nobody holds is gone. */
function heap(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1e6;
}

const begun = performance.now();
const notebook = await openNotebook(keys.value.keys, benchPorts(folder.value));
const opened = performance.now() - begun;
if (!notebook.ok) throw new Error(notebook.problem.kind);
if (notebook.value.life.size() !== OPERATIONS) throw new Error("the notebook is not whole");
const asleep = heap();
for (const _ of notebook.value.life.records()); // Every part wakes.
const awake = heap();
const entries = listEntries(notebook.value);

const index = indexEntries(entries.slice(0, 20_000));
index.find("warm up");
const queries = ["phone", "मीटिंग", "tea walk", "nothing at all", "a"];
const asked = performance.now();
for (const query of queries) index.find(query);
const searched = (performance.now() - asked) / queries.length;

console.log(
  JSON.stringify({
    "open-100k": opened,
    "heap-100k": asleep,
    "heap-100k-read": awake,
    "disk-per-record": folderBytes(dir) / OPERATIONS,
    "search-20k": searched,
  }),
);
