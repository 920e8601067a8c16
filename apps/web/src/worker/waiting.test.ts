import { listEntries } from "@lichen/companion";
import type { CheckInDraft } from "@lichen/core";
import { openMemoryNotebook } from "@lichen/testkit";
import { letterSlitOf, letterSlitToJson } from "@lichen/vault";
import fc from "fast-check";
import { expect, it } from "vitest";
import { keepWaiting, takeInWaiting } from "./waiting.ts";

/** A place for what waits, which may fall over before it lets go of what was taken in. */
function waitingRoom(slit: string) {
  const rows = new Map<number, Uint8Array>();
  return {
    rows,
    falls: false,
    slit: async () => slit,
    keepWaiting: async (sealed: Uint8Array) => void rows.set(rows.size, sealed),
    waiting: async () => [...rows].map(([key, sealed]) => ({ key, sealed })),
    async dropWaiting(keys: readonly number[]) {
      if (this.falls) throw new Error("fell over");
      for (const key of keys) rows.delete(key);
    },
  };
}

const draft: fc.Arbitrary<CheckInDraft> = fc.record({
  pleasantness: fc.integer({ min: 0, max: 10 }),
  note: fc.constantFrom("a word at night", "the same word", "रात की बात"),
});

it("takes in once what was kept while locked, however often it falls over before letting go", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(draft, { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 0, max: 3 }),
      async (drafts, falls) => {
        const { disk, notebook } = await openMemoryNotebook({ seed: 1 });
        const slit = JSON.stringify(letterSlitToJson(await letterSlitOf(notebook.keys.keyring)));
        const room = waitingRoom(slit);
        for (const each of drafts)
          expect(await keepWaiting(room, each)).toMatchObject({ ok: true });
        room.falls = true;
        for (let fall = 0; fall < falls; fall += 1) {
          const again = await openMemoryNotebook({ seed: 2 + fall, disk });
          await expect(takeInWaiting(again.notebook, room)).rejects.toThrow("fell over");
        }
        room.falls = false;
        const last = await openMemoryNotebook({ seed: 9, disk });
        expect(await takeInWaiting(last.notebook, room)).toBe(drafts.length);
        expect(room.rows.size).toBe(0);
        const notes = listEntries(last.notebook).map(
          ({ fields }) => fields.get("note")?.at(-1)?.value,
        );
        expect(notes.sort()).toEqual(drafts.map(({ note }) => note).sort());
      },
    ),
    { numRuns: 12 },
  );
});
