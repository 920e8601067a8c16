import type { JournalDraft } from "@lichen/core";
import { openMemoryNotebook } from "@lichen/testkit";
import { expect, it } from "vitest";
import {
  keepJournal,
  moodNow,
  openPage,
  pageToChange,
  refusedPrompts,
  refusePrompt,
} from "./journal.ts";
import { indexEntries, listEntries } from "./look-back.ts";
import { recordCheckIn } from "./record-check-in.ts";

const DAY = 86_400_000;
const page = (text: string, more: Partial<JournalDraft> = {}): JournalDraft => ({
  text,
  nextStep: "",
  prompt: "",
  isDone: false,
  ...more,
});

it("keeps a page as it is written, holds it open until it is ended, and finds it by its words", async () => {
  const { notebook } = await openMemoryNotebook({ seed: 1 });
  expect(openPage(notebook)).toBeUndefined();
  expect(await keepJournal(notebook, page("  \n"))).toMatchObject({
    problem: { kind: "nothing-to-keep" },
  });
  const kept = await keepJournal(notebook, page("# Rain\n\n*all* day"));
  if (!kept.ok) throw new Error(kept.problem.kind);
  const id = kept.value;
  expect(openPage(notebook)).toEqual({ id, draft: page("# Rain\n\n*all* day") });
  const ended = page("# Rain\n\n*all* day, and tea", { isDone: true, nextStep: "call Asha" });
  await keepJournal(notebook, ended, id);
  expect(openPage(notebook)).toBeUndefined();
  expect(pageToChange(notebook, id)).toEqual({ ok: true, value: { id, draft: ended } });
  const index = indexEntries(listEntries(notebook));
  expect(["rain", "asha", "writing"].map((word) => index.find(word).length)).toEqual([1, 1, 0]);
  expect(listEntries(notebook)).toHaveLength(1);
});

it("asks by how it was at the latest check-in, and by nothing once that is long ago", async () => {
  const { notebook, clock } = await openMemoryNotebook({ seed: 2 });
  expect(moodNow(notebook)).toBe("any");
  await recordCheckIn(notebook, { pleasantness: 2, energy: 8 });
  expect(moodNow(notebook)).toBe("tense");
  clock.set(clock.now() + DAY);
  expect(moodNow(notebook)).toBe("tense");
  await recordCheckIn(notebook, { note: "no place" });
  expect(moodNow(notebook)).toBe("any");
  clock.set(clock.now() + 2 * DAY);
  await recordCheckIn(notebook, { pleasantness: 8, energy: 3 });
  expect(moodNow(notebook)).toBe("calm");
  clock.set(clock.now() + 2 * DAY);
  expect(moodNow(notebook)).toBe("any");
});

it("remembers every question that is not this, once", async () => {
  const { notebook } = await openMemoryNotebook({ seed: 3 });
  await refusePrompt(notebook, "in-the-body");
  await refusePrompt(notebook, "share-it");
  await refusePrompt(notebook, "in-the-body");
  expect(refusedPrompts(notebook)).toEqual(["in-the-body", "share-it"]);
  const checkIn = await recordCheckIn(notebook, { note: "x" });
  if (!checkIn.ok) throw new Error(checkIn.problem.kind);
  expect(pageToChange(notebook, checkIn.value).ok).toBe(false);
});
