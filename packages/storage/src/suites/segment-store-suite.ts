import type { DeviceLog, SegmentStore } from "@lichen/base";
import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { LEAST_SAMPLE, sampleDevice, sampleSegment } from "./sample-segment.ts";
import { emptyModel, storeCommands } from "./store-model.ts";

/** A fresh store, and the ways to come back to it. */
export interface OpenedStore {
  readonly store: SegmentStore;
  /** Closes it and opens it again for writing: a restart. */
  reopen(): Promise<SegmentStore>;
  /** Opens it beside the writer, for reading only; undefined where the adapter has no such way. */
  readonly beside?: () => Promise<SegmentStore>;
  /** Tries to become a second writer, and says which problem that meets. */
  readonly second?: () => Promise<string>;
  /** Lets go of everything, whatever was opened. */
  dispose(): Promise<void>;
}

const DONE = { ok: true, value: undefined };
const HEAD = Uint8Array.of(1, 2, 3);
const A = sampleDevice(1);
const B = sampleDevice(2);

/** What every place where sealed segments rest must do. `open` gives a fresh, empty one each time. */
export function segmentStoreSuite(name: string, open: () => Promise<OpenedStore>): void {
  const opened: OpenedStore[] = [];
  const fresh = async (): Promise<OpenedStore> => {
    const store = await open();
    opened.push(store);
    return store;
  };
  afterEach(async () => {
    for (const each of opened.splice(0)) await each.dispose();
  });

  describe(`a segment store: ${name}`, () => {
    it("is empty when it is new", async () => {
      const { store } = await fresh();
      expect(await logs(store)).toEqual([]);
      expect(await store.snapshots()).toEqual({ ok: true, value: [] });
    });

    it("gives back what was added, in the order it was added, also after a restart", async () => {
      const { store, reopen } = await fresh();
      const added = [1, 2, 3, 4, 5].map((seq) => sampleSegment(A, seq, { size: 100 + 50 * seq }));
      expect(await store.append(A, added.slice(0, 1), HEAD)).toEqual(DONE);
      expect(await store.append(A, added.slice(1, 4), HEAD)).toEqual(DONE);
      expect(await store.append(A, added.slice(4), HEAD)).toEqual(DONE);
      expect((await logs(store))[0]?.segments).toEqual(added);
      expect((await logs(await reopen()))[0]?.segments).toEqual(added);
    });

    it("has the newest head first", async () => {
      const { store, reopen } = await fresh();
      for (const n of [1, 2, 3]) {
        await store.append(A, [sampleSegment(A, n)], Uint8Array.of(n));
        expect((await logs(store))[0]?.heads[0]).toEqual(Uint8Array.of(n));
      }
      expect((await logs(await reopen()))[0]?.heads[0]).toEqual(Uint8Array.of(3));
    });

    it("keeps a head alone, for a device whose segments are elsewhere", async () => {
      const { store, reopen } = await fresh();
      expect(await store.append(A, [], HEAD)).toEqual(DONE);
      const [log] = await logs(await reopen());
      expect(log).toMatchObject({ device: A, segments: [], damage: [], headDamaged: false });
      expect(log?.heads[0]).toEqual(HEAD);
    });

    it("keeps each device's log by itself", async () => {
      const { store, reopen } = await fresh();
      const devices = Array.from({ length: 40 }, (_, n) => sampleDevice(n * 7_919));
      for (const device of devices) await store.append(device, [sampleSegment(device, 1)], HEAD);
      const [first, ...others] = devices;
      if (first) await store.append(first, [sampleSegment(first, 2)], HEAD);
      const held = await logs(await reopen());
      expect(held.map(({ device }) => device).sort()).toEqual([...devices].sort());
      for (const { device, segments } of held) {
        expect(segments.map((each) => each.seq)).toEqual(device === first ? [1, 2] : [1]);
      }
      expect(others).toHaveLength(39);
    });

    it("replaces a whole log, leaves its head and every other log, and goes on behind it", async () => {
      const { store, reopen } = await fresh();
      for (const device of [A, B]) {
        await store.append(
          device,
          [1, 2, 3].map((seq) => sampleSegment(device, seq)),
          HEAD,
        );
      }
      const stubs = [
        sampleSegment(A, 2, { whole: false, size: 144 }),
        sampleSegment(A, 3, { size: 300 }),
      ];
      expect(await store.rewrite(A, stubs)).toEqual(DONE);
      const next = sampleSegment(A, 4);
      const again = await reopen();
      expect((await logs(again))[0]).toMatchObject({ segments: stubs, damage: [] });
      expect((await logs(again))[0]?.heads[0]).toEqual(HEAD);
      expect(await again.append(A, [next], HEAD)).toEqual(DONE);
      expect((await logs(again))[0]?.segments).toEqual([...stubs, next]);
      expect((await logs(again))[1]?.segments).toHaveLength(3);
    });

    it("keeps two snapshots at most, the newest first, and lets go of both", async () => {
      const { store, reopen } = await fresh();
      for (const n of [1, 2, 3]) expect(await store.keepSnapshot(Uint8Array.of(n))).toEqual(DONE);
      const both = { ok: true, value: [Uint8Array.of(3), Uint8Array.of(2)] };
      expect(await store.snapshots()).toEqual(both);
      const again = await reopen();
      expect(await again.snapshots()).toEqual(both);
      expect(await again.dropSnapshots()).toEqual(DONE);
      expect(await again.snapshots()).toEqual({ ok: true, value: [] });
    });

    it("holds its own bytes: what the caller does to theirs changes nothing", async () => {
      const { store } = await fresh();
      const segment = sampleSegment(A, 1);
      const kept = { ...segment, bytes: segment.bytes.slice() };
      const head = HEAD.slice();
      const snapshot = HEAD.slice();
      await store.append(A, [segment], head);
      await store.keepSnapshot(snapshot);
      for (const bytes of [segment.bytes, head, snapshot]) bytes.fill(0);
      for (let round = 0; round < 2; round++) {
        const [log] = await logs(store);
        const held = await store.snapshots();
        expect(log?.segments).toEqual([kept]);
        expect(log?.heads[0]).toEqual(HEAD);
        expect(held).toEqual({ ok: true, value: [HEAD] });
        log?.segments[0]?.bytes.fill(7);
        log?.heads[0]?.fill(7);
        if (held.ok) held.value[0]?.fill(7);
      }
    });

    it("takes the least segment, a large one, the largest head and an empty snapshot", async () => {
      const { store, reopen } = await fresh();
      const sizes = [LEAST_SAMPLE, 1_000_003];
      const added = sizes.map((size, i) => sampleSegment(A, i + 1, { size }));
      const head = new Uint8Array(512).fill(9);
      expect(await store.append(A, added, head)).toEqual(DONE);
      expect(await store.keepSnapshot(new Uint8Array(0))).toEqual(DONE);
      const again = await reopen();
      const [log] = await logs(again);
      expect(log?.segments.map(({ bytes }) => bytes.length)).toEqual(sizes);
      expect(log?.segments).toEqual(added);
      expect(log?.heads[0]).toEqual(head);
      expect(await again.snapshots()).toEqual({ ok: true, value: [new Uint8Array(0)] });
    });

    it("does whatever a plain list would, in any order of deeds and restarts", async () => {
      await fc.assert(
        fc.asyncProperty(storeCommands, async (commands) => {
          const { store, reopen, dispose } = await open();
          const real = { store, reopen };
          await fc.asyncModelRun(() => ({ model: emptyModel(), real }), commands);
          await dispose();
        }),
        { numRuns: 25 },
      );
    });
  });

  describe(`who may write: ${name}`, () => {
    it("lets a reader beside the writer see all and change nothing, where there are readers", async () => {
      const { store, beside } = await fresh();
      await store.append(A, [sampleSegment(A, 1)], HEAD);
      const before = await logs(store);
      const reader = (await beside?.()) ?? store;
      expect(await logs(reader)).toEqual(before);
      if (!beside) return;
      const refused = { ok: false, problem: { kind: "read-only" } };
      expect(await reader.append(A, [sampleSegment(A, 2)], HEAD)).toEqual(refused);
      expect(await reader.rewrite(A, [])).toEqual(refused);
      expect(await reader.keepSnapshot(HEAD)).toEqual(refused);
      expect(await reader.dropSnapshots()).toEqual(refused);
      expect(await logs(store)).toEqual(before);
    });

    it("has one writer, where there can be two", async () => {
      const { store, second } = await fresh();
      expect((await second?.()) ?? "busy").toBe("busy");
      expect(await store.append(A, [sampleSegment(A, 1)], HEAD)).toEqual(DONE);
    });
  });
}

async function logs(store: SegmentStore): Promise<readonly DeviceLog[]> {
  const loaded = await store.load();
  if (!loaded.ok) throw new Error(`a store that could not be read: ${loaded.problem.kind}`);
  return loaded.value.toSorted((a, b) => (a.device < b.device ? -1 : 1));
}
