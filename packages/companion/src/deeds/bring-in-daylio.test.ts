import { fieldValue } from "@lichen/core";
import { openMemoryNotebook } from "@lichen/testkit";
import { expect, it } from "vitest";
import {
  bringInDaylio,
  importsOf,
  lookAtDaylio,
  rememberedMoods,
  rememberMoods,
} from "./bring-in-daylio.ts";
import { editCheckIn, eraseEntry, hideEntries } from "./edit-entry.ts";
import { listEntries } from "./look-back.ts";
import { undoImport } from "./undo-import.ts";

const FILE = [
  "full_date,date,weekday,time,mood,activities,note_title,note\n",
  '2024-05-09,May 9,Thursday,10:04 AM,good,"walk | tea","","A made-up morning."\n',
  '2024-05-09,May 9,Thursday,9:30 PM,moss green,"","","A made-up evening."\n',
];

it("only looks when it is asked to look", async () => {
  const { notebook } = await openMemoryNotebook({ seed: 1 });
  const look = lookAtDaylio(notebook, FILE);
  expect(look.ok && look.value).toMatchObject({ id: undefined, fresh: 2, alreadyHere: 0 });
  expect(notebook.life.size()).toBe(0);
});

it("changes nothing when the same file is brought in again", async () => {
  const { notebook } = await openMemoryNotebook({ seed: 1 });
  await bringInDaylio(notebook, FILE);
  const size = notebook.life.size();
  const again = await bringInDaylio(notebook, FILE);
  expect(again.ok && again.value).toMatchObject({ id: undefined, fresh: 0, alreadyHere: 2 });
  expect(notebook.life.size()).toBe(size);
});

it("brings back what an undo took out of sight", async () => {
  const { notebook } = await openMemoryNotebook({ seed: 1 });
  await bringInDaylio(notebook, FILE);
  const [imported] = importsOf(notebook);
  if (!imported) throw new Error("an import was to be there");
  expect(await undoImport(notebook, imported)).toEqual({ ok: true, value: { hidden: 2, left: 0 } });
  expect(listEntries(notebook)).toEqual([]);
  const again = await bringInDaylio(notebook, FILE);
  expect(again.ok && again.value).toMatchObject({ fresh: 0, cameBack: 2 });
  expect(listEntries(notebook)).toHaveLength(2);
});

it("leaves alone what the person hid, erased or changed", async () => {
  const { notebook } = await openMemoryNotebook({ seed: 1 });
  await bringInDaylio(notebook, FILE);
  const [evening, morning] = listEntries(notebook);
  if (!evening || !morning) throw new Error("two entries were to be there");
  await hideEntries(notebook, [evening]);
  await bringInDaylio(notebook, FILE);
  expect(notebook.life.record(evening.id)?.hidden).toBe(true);
  await editCheckIn(notebook, morning, { draft: { note: "my own words" } });
  const [imported] = importsOf(notebook);
  if (!imported) throw new Error("an import was to be there");
  expect(await undoImport(notebook, imported)).toEqual({ ok: true, value: { hidden: 0, left: 1 } });
  await eraseEntry(notebook, morning);
  await bringInDaylio(notebook, FILE);
  expect(notebook.life.isErased(morning.id)).toBe(true);
});

it("asks about a mood once, and remembers it on every device", async () => {
  const { notebook, disk } = await openMemoryNotebook({ seed: 1 });
  await rememberMoods(notebook, new Map([["Moss Green", { pleasantness: 6.5 }]]));
  const again = await openMemoryNotebook({ seed: 2, disk });
  expect([...rememberedMoods(again.notebook).values()]).toEqual([{ pleasantness: 6.5 }]);
  await bringInDaylio(again.notebook, FILE);
  const [evening] = listEntries(again.notebook);
  expect(evening && fieldValue(evening, "pleasantness")).toBe(6.5);
});
