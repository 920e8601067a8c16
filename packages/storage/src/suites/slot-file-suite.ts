import type { SlotCopies, SlotFile } from "@lichen/base";
import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";

/** A fresh slot file, and the way to come back to it. */
export interface OpenedSlots {
  readonly slots: SlotFile;
  /** Closes it and opens it again: a restart. */
  reopen(): Promise<SlotFile>;
  dispose(): Promise<void>;
}

const DONE = { ok: true, value: undefined };

/** What every place where key slots rest must do. `open` gives a fresh one each time. */
export function slotFileSuite(name: string, open: () => Promise<OpenedSlots>): void {
  const opened: OpenedSlots[] = [];
  const fresh = async (): Promise<OpenedSlots> => {
    const slots = await open();
    opened.push(slots);
    return slots;
  };
  afterEach(async () => {
    for (const each of opened.splice(0)) await each.dispose();
  });

  describe(`a slot file: ${name}`, () => {
    it("holds nothing when it is new", async () => {
      const { slots } = await fresh();
      expect(await read(slots)).toEqual({ copies: [], exists: false });
    });

    it("keeps the two newest writings, the newest first, also after a restart", async () => {
      const { slots, reopen } = await fresh();
      expect(await slots.write(Uint8Array.of(1))).toEqual(DONE);
      expect(await read(slots)).toEqual({ copies: [Uint8Array.of(1)], exists: true });
      for (const n of [2, 3, 4]) expect(await slots.write(Uint8Array.of(n))).toEqual(DONE);
      const both = { copies: [Uint8Array.of(4), Uint8Array.of(3)], exists: true };
      expect(await read(slots)).toEqual(both);
      expect(await read(await reopen())).toEqual(both);
    });

    it("takes as many bytes as it says, and none at all", async () => {
      const { slots, reopen } = await fresh();
      const full = new Uint8Array(slots.capacity).map((_, i) => i % 251);
      await slots.write(new Uint8Array(0));
      await slots.write(full);
      expect((await read(await reopen())).copies).toEqual([full, new Uint8Array(0)]);
    });

    it("holds its own bytes: what the caller does to theirs changes nothing", async () => {
      const { slots } = await fresh();
      const bytes = Uint8Array.of(5, 6);
      await slots.write(bytes);
      bytes.fill(0);
      (await read(slots)).copies[0]?.fill(9);
      expect((await read(slots)).copies[0]).toEqual(Uint8Array.of(5, 6));
    });

    it("does whatever a list of the last two would", async () => {
      const writing = fc.option(fc.uint8Array({ maxLength: 300 }), { nil: undefined });
      await fc.assert(
        fc.asyncProperty(fc.array(writing, { maxLength: 12 }), async (deeds) => {
          const { slots, reopen, dispose } = await open();
          let file = slots;
          let list: readonly Uint8Array[] = [];
          for (const bytes of deeds) {
            if (bytes) {
              await file.write(bytes);
              list = [bytes, ...list.slice(0, 1)];
            } else file = await reopen();
            expect((await read(file)).copies).toEqual(list);
          }
          await dispose();
        }),
        { numRuns: 15 },
      );
    });
  });
}

async function read(slots: SlotFile): Promise<SlotCopies> {
  const copies = await slots.read();
  if (!copies.ok) throw new Error(`slots that could not be read: ${copies.problem.kind}`);
  return copies.value;
}
