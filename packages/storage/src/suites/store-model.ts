import type { SegmentStore, StoredSegment } from "@lichen/base";
import fc from "fast-check";
import { expect } from "vitest";
import { sampleDevice, sampleSegment } from "./sample-segment.ts";

/** A store as plain lists: the slow, obvious twin of every adapter. */
interface StoreModel {
  readonly logs: Map<string, readonly StoredSegment[]>;
  readonly heads: Map<string, Uint8Array>;
  snapshots: readonly Uint8Array[];
}

/** The store under test; a restart puts another in its place. */
export interface StoreReal {
  store: SegmentStore;
  reopen(): Promise<SegmentStore>;
}

/** An empty model. */
export function emptyModel(): StoreModel {
  return { logs: new Map(), heads: new Map(), snapshots: [] };
}

type Command = fc.AsyncCommand<StoreModel, StoreReal>;

/** Everything that can be done to a store, in any order, with a look at all of it after each. */
export const storeCommands = fc.commands(
  [
    fc
      .record({
        n: fc.integer({ min: 0, max: 3 }),
        count: fc.integer({ min: 0, max: 3 }),
        size: size(),
      })
      .map((plan) => command(`append ${JSON.stringify(plan)}`, append(plan))),
    fc
      .record({ n: fc.integer({ min: 0, max: 3 }), keep: fc.integer({ min: 0, max: 4 }) })
      .map((plan) => command(`rewrite ${JSON.stringify(plan)}`, rewrite(plan))),
    fc.uint8Array({ maxLength: 900 }).map((bytes) => command("keepSnapshot", keep(bytes))),
    fc.constant(command("dropSnapshots", drop)),
    fc.constant(command("reopen", reopen)),
  ],
  { maxCommands: 25 },
);

function size(): fc.Arbitrary<number> {
  return fc.integer({ min: 112, max: 1_500 });
}

type Deed = (model: StoreModel, real: StoreReal) => Promise<void>;

function command(name: string, deed: Deed): Command {
  return {
    check: () => true,
    async run(model, real) {
      await deed(model, real);
      await compare(model, real);
    },
    toString: () => name,
  };
}

function append({ n, count, size }: { n: number; count: number; size: number }): Deed {
  return async (model, { store }) => {
    const device = sampleDevice(n);
    const before = model.logs.get(device) ?? [];
    const first = (before.at(-1)?.seq ?? 0) + 1;
    const added = Array.from({ length: count }, (_, i) =>
      sampleSegment(device, first + i, { size, seed: size + first + i }),
    );
    const head = Uint8Array.of(n, count, before.length, size & 255);
    expect(await store.append(device, added, head)).toEqual({ ok: true, value: undefined });
    model.logs.set(device, [...before, ...added]);
    model.heads.set(device, head);
  };
}

function rewrite({ n, keep }: { n: number; keep: number }): Deed {
  return async (model, { store }) => {
    const device = sampleDevice(n);
    const before = model.logs.get(device) ?? [];
    const after = before
      .slice(-keep - 1)
      .map((each, i) =>
        i < keep ? { ...each, whole: false, bytes: each.bytes.slice(0, 144) } : each,
      );
    expect(await store.rewrite(device, after)).toEqual({ ok: true, value: undefined });
    if (before.length > 0) model.logs.set(device, after);
  };
}

function keep(bytes: Uint8Array): Deed {
  return async (model, { store }) => {
    expect(await store.keepSnapshot(bytes)).toEqual({ ok: true, value: undefined });
    model.snapshots = [bytes, ...model.snapshots.slice(0, 1)];
  };
}

async function drop(model: StoreModel, { store }: StoreReal): Promise<void> {
  expect(await store.dropSnapshots()).toEqual({ ok: true, value: undefined });
  model.snapshots = [];
}

async function reopen(_model: StoreModel, real: StoreReal): Promise<void> {
  real.store = await real.reopen();
}

async function compare(model: StoreModel, { store }: StoreReal): Promise<void> {
  const loaded = await store.load();
  expect(loaded.ok).toBe(true);
  const logs = loaded.ok ? loaded.value : [];
  const held = logs.filter(({ segments, heads }) => segments.length + heads.length > 0);
  const known = [...new Set([...model.logs.keys(), ...model.heads.keys()])].sort();
  expect(held.map(({ device }) => device)).toEqual(known);
  for (const { device, segments, heads, damage, headDamaged } of held) {
    expect(segments).toEqual(model.logs.get(device) ?? []);
    expect(heads[0]).toEqual(model.heads.get(device));
    expect({ damage, headDamaged }).toEqual({ damage: [], headDamaged: false });
  }
  expect(await store.snapshots()).toEqual({ ok: true, value: model.snapshots });
}
