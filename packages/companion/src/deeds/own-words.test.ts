import { openMemoryNotebook } from "@lichen/testkit";
import { expect, it } from "vitest";
import { editCheckIn } from "./edit-entry.ts";
import { listEntries } from "./look-back.ts";
import { ownWords, placeOwnWord, tagsOf } from "./own-words.ts";
import { recordCheckIn } from "./record-check-in.ts";

it("keeps the place of a word of one's own, and lists words used without one", async () => {
  const { notebook } = await openMemoryNotebook({ seed: 7 });
  await recordCheckIn(notebook, { feelings: ["calm", "monsoon-ish"], tags: ["rain"] });
  await recordCheckIn(notebook, { feelings: ["flat like Tuesday"], tags: ["work", "rain"] });
  await placeOwnWord(notebook, { word: "monsoon-ish", pleasantness: 3, energy: 4.5 });

  const words = ownWords(notebook, listEntries(notebook), (word) => word === "calm");
  expect(words).toContainEqual({ word: "monsoon-ish", pleasantness: 3, energy: 4.5 });
  expect(words).toContainEqual({
    word: "flat like Tuesday",
    pleasantness: undefined,
    energy: undefined,
  });
  expect(words).toHaveLength(2);
  expect([...tagsOf(listEntries(notebook))].sort()).toEqual(["rain", "work"]);
});

it("lets a word, a rating and a note be taken back, and leaves what is not named", async () => {
  const { notebook } = await openMemoryNotebook({ seed: 8 });
  const draft = { energy: 4, kindness: 6, feelings: ["calm"], tags: ["rain"], note: "soft" };
  const kept = await recordCheckIn(notebook, draft);
  const record = kept.ok ? notebook.life.record(kept.value) : undefined;
  if (!record) throw new Error("the check-in was to be kept");
  const change = { energy: 5, kindness: undefined, feelings: [], note: "" };
  expect(await editCheckIn(notebook, record, { draft: change })).toEqual({
    ok: true,
    value: undefined,
  });
  const now = notebook.life.record(record.id);
  const read = (name: string) => now?.fields.get(name)?.[0]?.value;
  expect([read("energy"), read("kindness"), read("feelings"), read("tags"), read("note")]).toEqual([
    5,
    null,
    [],
    ["rain"],
    "",
  ]);
});
