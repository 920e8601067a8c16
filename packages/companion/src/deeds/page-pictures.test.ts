import type { RecordId } from "@lichen/base";
import { type JournalDraft, PAGE_PICTURES } from "@lichen/core";
import { openMemoryNotebook, seededChance } from "@lichen/testkit";
import { describe, expect, it } from "vitest";
import { eraseRecords } from "../notebook/let-go.ts";
import type { Notebook } from "../notebook/notebook.ts";
import { eraseEntry, findEntry, hideEntries } from "./edit-entry.ts";
import { eraseLongHidden } from "./erase-long-hidden.ts";
import { keepJournal, pageToChange } from "./journal.ts";
import { allEntries, listEntries } from "./look-back.ts";
import { captionPicture, keepPagePicture, pictureBytes, picturesOf } from "./pictures.ts";
import { recordCheckIn } from "./record-check-in.ts";

const DAY = 86_400_000;
const BLANK: JournalDraft = { text: "", nextStep: "", prompt: "", isDone: false };
const jpeg = (seed: number, size = 200): Uint8Array =>
  Uint8Array.of(0xff, 0xd8, 0xff, ...seededChance(seed).bytes(size));

async function picture(notebook: Notebook, id?: RecordId, seed = 1): Promise<RecordId> {
  const kept = await keepPagePicture(notebook, { id, draft: BLANK }, jpeg(seed));
  if (!kept.ok) throw new Error(kept.problem.kind);
  return kept.value;
}

function record(notebook: Notebook, id: RecordId) {
  const found = findEntry(notebook, id);
  if (!found.ok) throw new Error("it was to be there");
  return found.value;
}

describe("pictures on a page of the journal", () => {
  it("make a page of a blank one, which may stay without words and be ended", async () => {
    const { notebook } = await openMemoryNotebook({ seed: 1 });
    const page = await picture(notebook);
    const [only] = picturesOf(notebook, page);
    expect(only && pictureBytes(notebook, only.id)).toEqual(jpeg(1));
    expect(await keepJournal(notebook, { ...BLANK, isDone: true }, page)).toMatchObject({
      ok: true,
    });
    expect(pageToChange(notebook, page)).toMatchObject({ value: { draft: { isDone: true } } });
    expect(listEntries(notebook).map(({ id }) => id)).toEqual([page]);
    expect(await picture(notebook, page, 2)).toBe(page);
    expect(picturesOf(notebook, page)).toHaveLength(2);
  });

  it("have room on one page and in all, and what is refused changes nothing", async () => {
    const { notebook } = await openMemoryNotebook({ seed: 2 });
    const { onOne, inAll, bytes } = PAGE_PICTURES;
    const page = await picture(notebook);
    for (let i = 1; i < onOne; i++) await picture(notebook, page, i);
    const size = notebook.life.size();
    const more = await keepPagePicture(notebook, { id: page, draft: BLANK }, jpeg(9));
    expect(more).toMatchObject({ problem: { kind: "too-many-pictures", limit: onOne } });
    const none = { id: undefined, draft: BLANK };
    const text = new TextEncoder().encode("no picture");
    expect(await keepPagePicture(notebook, none, text)).toMatchObject({
      problem: { kind: "not-a-picture" },
    });
    expect(await keepPagePicture(notebook, none, jpeg(1, bytes))).toMatchObject({
      problem: { kind: "picture-too-large" },
    });
    expect(notebook.life.size()).toBe(size);
    for (let i = onOne; i < inAll; i++) await picture(notebook, undefined, i);
    expect(await keepPagePicture(notebook, none, jpeg(9))).toMatchObject({
      problem: { kind: "pictures-full", limit: inAll },
    });
  });

  it("go on no record but a page", async () => {
    const { notebook } = await openMemoryNotebook({ seed: 3 });
    const checkIn = await recordCheckIn(notebook, { note: "rain" });
    if (!checkIn.ok) throw new Error(checkIn.problem.kind);
    const kept = await keepPagePicture(notebook, { id: checkIn.value, draft: BLANK }, jpeg(1));
    expect(kept).toMatchObject({ problem: { kind: "no-such-entry" } });
  });

  it("go with their page when it is let go of, and no other page loses any", async () => {
    const { notebook } = await openMemoryNotebook({ seed: 4 });
    const [goes, stays] = [await picture(notebook), await picture(notebook, undefined, 2)];
    const [caption] = picturesOf(notebook, goes);
    if (caption) await captionPicture(notebook, caption.id, "the sea");
    await eraseEntry(notebook, record(notebook, goes));
    expect(allEntries(notebook).map(({ kind }) => kind)).toEqual(["picture", "journal"]);
    expect(picturesOf(notebook, stays)).toHaveLength(1);
  });

  it("go with a page that was out of sight for long, and when their page went on another device", async () => {
    const { notebook, clock } = await openMemoryNotebook({ seed: 5 });
    const hidden = await picture(notebook);
    const erased = await picture(notebook, undefined, 2);
    const [late] = picturesOf(notebook, erased);
    await hideEntries(notebook, [record(notebook, hidden)]);
    for (let day = 0; day < 31; day++) {
      clock.set(clock.now() + DAY);
      await recordCheckIn(notebook, { note: `${day}` });
    }
    // The page alone is let go of, as by a device that had not heard of its picture.

    await eraseRecords(notebook, [erased]);
    expect(late && pictureBytes(notebook, late.id)).toBeDefined();
    await eraseLongHidden(notebook);
    expect(allEntries(notebook).filter(({ kind }) => kind !== "check-in")).toEqual([]);
  });
});
