import { canonicalText, type Json, newOpId, newRecordId, type OpId } from "@lichen/base";
import { seededChance, someOperations } from "@lichen/testkit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Hlc, hlcAt } from "./hlc.ts";
import { beginLife, type Life } from "./life.ts";
import type { Operation } from "./operation.ts";
import { fieldValue, type LifeRecord, oldestFirst } from "./record.ts";
import { eraseOf, hideOf, showOf, writeFirst, writeOver } from "./write.ts";

const chance = seededChance(5);
const stamp = (at: number) => ({ id: newOpId(chance), at: hlcAt(at) });

function lifeOf(...operations: readonly Operation[]): Life {
  const life = beginLife();
  life.take(operations);
  return life;
}

/** A life as one text, so that two can be held side by side. */
function textOfLife(life: Life): string {
  const records = [...life.records()].map(textOfRecord).sort();
  const operations = [...life.operations()]
    .map((operation) => canonicalText(operation as unknown as Json))
    .sort();
  return JSON.stringify([records, operations]);
}

function textOfRecord({ fields, operations, ...rest }: LifeRecord): string {
  const versions = [...fields].map(([name, all]) => [
    name,
    all.map((each) => ({ ...each, by: [...each.by].sort() })),
  ]);
  return canonicalText({
    ...rest,
    fields: JSON.parse(JSON.stringify(versions.sort())),
    operations: operations.map(({ id }) => id),
  } as unknown as Json);
}

describe("a life is a fold that", () => {
  it("is the same whatever order things arrive in, and however often", () => {
    fc.assert(
      fc.property(
        someOperations,
        fc.infiniteStream(fc.nat()),
        fc.array(fc.nat(), { maxLength: 8 }),
        (operations, keys, again) => {
          const sorted = operations
            .map((operation) => ({ operation, key: keys.next().value ?? 0 }))
            .toSorted((a, b) => a.key - b.key)
            .map(({ operation }) => operation);
          const life = beginLife();
          for (const operation of sorted) life.take([operation]);
          for (const i of again) {
            const operation = operations[i % Math.max(1, operations.length)];
            if (operation) life.take([operation]);
          }
          expect(textOfLife(life)).toBe(textOfLife(lifeOf(...operations)));
        },
      ),
      { numRuns: 600 },
    );
  });

  it("holds nothing when nothing happened, and what it holds makes it again", () => {
    expect(textOfLife(beginLife())).toBe(JSON.stringify([[], []]));
    fc.assert(
      fc.property(someOperations, (operations) => {
        const life = lifeOf(...operations);
        expect(textOfLife(lifeOf(...life.operations()))).toBe(textOfLife(life));
        expect(life.size()).toBe([...life.operations()].length);
      }),
    );
  });

  it("is the same asleep as awake, and takes news while it sleeps", () => {
    fc.assert(
      fc.property(
        someOperations,
        someOperations,
        fc.integer({ min: 1, max: 4 }),
        (old, fresh, size) => {
          const before = [...lifeOf(...old).operations()];
          const byRecord = [...Map.groupBy(before, ({ record }) => record).values()];
          const parts: Operation[][] = [];
          for (let at = 0; at < byRecord.length; at += size) {
            parts.push(byRecord.slice(at, at + size).flat());
          }
          const life = beginLife({
            parts: parts.map((part) => [...new Set(part.map(({ record }) => record))]),
            size: before.length,
            wake: (part) => parts[part] ?? [],
          });
          expect(life.size()).toBe(before.length);
          life.take(fresh);
          expect(textOfLife(life)).toBe(textOfLife(lifeOf(...before, ...fresh)));
        },
      ),
      { numRuns: 400 },
    );
  });

  it("agrees with a slow twin that looks at every pair of writes", () => {
    fc.assert(
      fc.property(someOperations, (operations) => {
        const life = lifeOf(...operations);
        for (const id of new Set(operations.map(({ record }) => record))) {
          const own = operations.filter(({ record }) => record === id);
          const slow = slowFold(own);
          const record = life.record(id);
          expect(record === undefined).toBe(slow === undefined);
          for (const [name, values] of slow ?? []) {
            const shown = record?.fields.get(name)?.map(({ value }) => canonicalText(value)) ?? [];
            expect([...shown].sort()).toEqual([...values].sort());
          }
          expect(record?.fields.size ?? 0).toBe(slow?.size ?? 0);
        }
      }),
      { numRuns: 600 },
    );
  });
});

/** Every value of every field that no other write of the record replaces. */
function slowFold(own: readonly Operation[]): Map<string, Set<string>> | undefined {
  if (own.some(({ kind }) => kind === "erase")) return undefined;
  const writes = own.filter(({ kind }) => !["hide", "show"].includes(kind));
  if (writes.length === 0) return undefined;
  const alive = new Map<string, Set<string>>();
  for (const write of writes) {
    for (const name of Object.keys(write.fields)) {
      const replaced = writes.some(
        (other) =>
          other.id !== write.id &&
          Object.keys(other.fields).includes(name) &&
          (other.over ?? []).includes(write.id),
      );
      if (replaced) continue;
      const value = Object.getOwnPropertyDescriptor(write.fields, name)?.value ?? null;
      alive.set(name, (alive.get(name) ?? new Set()).add(canonicalText(value)));
    }
  }
  return alive;
}

const id = newRecordId(chance);
const first = writeFirst(stamp(1_000), { id, kind: "check-in" }, { note: "here", energy: 4 });
const recordIn = (...operations: readonly Operation[]): LifeRecord => {
  const record = lifeOf(...operations).record(id);
  if (!record) throw new Error("the record is not there");
  return record;
};

describe("a change", () => {
  it("replaces what it saw and nothing else", () => {
    const edit = writeOver(stamp(2_000), recordIn(first), { note: "changed" });
    const record = recordIn(first, edit);
    expect(fieldValue(record, "note")).toBe("changed");
    expect(fieldValue(record, "energy")).toBe(4);
    expect(record.fields.get("note")).toHaveLength(1);
  });

  it("made in two places at once leaves two versions until one is picked", () => {
    const here = writeOver(stamp(2_000), recordIn(first), { note: "from here" });
    const there = writeOver(stamp(3_000), recordIn(first), { note: "from there" });
    const both = recordIn(first, here, there);
    expect(both.fields.get("note")?.map(({ value }) => value)).toEqual(["from there", "from here"]);
    const pick = writeOver(stamp(4_000), both, { note: "from here" });
    const picked = recordIn(first, here, there, pick);
    expect(picked.fields.get("note")?.map(({ value }) => value)).toEqual(["from here"]);
  });

  it("from a clock ten years fast wins nothing", () => {
    const fast = writeOver(stamp(400_000_000_000), recordIn(first), { note: "from the future" });
    const later = writeOver(stamp(5_000), recordIn(first, fast), { note: "now" });
    expect(fieldValue(recordIn(first, fast, later), "note")).toBe("now");
  });

  it("said the same twice is one version with two writers", () => {
    const a = writeOver(stamp(2_000), recordIn(first), { note: "same" });
    const b = writeOver(stamp(3_000), recordIn(first), { note: "same" });
    const [only, ...rest] = recordIn(first, a, b).fields.get("note") ?? [];
    expect(rest).toEqual([]);
    expect([...(only?.by ?? [])].sort()).toEqual([a.id, b.id].sort());
  });
});

describe("hiding", () => {
  it("can be undone, and an edit beats it", () => {
    const hide = hideOf(stamp(2_000), recordIn(first));
    expect(recordIn(first, hide).hidden).toBe(true);
    expect(recordIn(first, hide, showOf(stamp(3_000), recordIn(first, hide))).hidden).toBe(false);
    const edit = writeOver(stamp(2_500), recordIn(first), { note: "still wanted" });
    expect(recordIn(first, hide, edit).hidden).toBe(false);
  });
});

describe("erasing", () => {
  it("beats everything, before and after, and leaves only its own name", () => {
    const erase = eraseOf(stamp(2_000), id);
    const late = writeOver(stamp(9_000), recordIn(first), { note: "too late" });
    const life = lifeOf(first, erase, late);
    expect(life.record(id)).toBeUndefined();
    expect(life.isErased(id)).toBe(true);
    expect([...life.operations()]).toEqual([erase]);
  });
});

it("keeps what it does not know: kinds, fields and members travel on untouched", () => {
  const strange = {
    ...writeFirst(stamp(1_000), { id, kind: "of-a-later-version" }, { shape: [1, { deep: null }] }),
    tomorrow: "a member this version does not know",
  };
  const life = lifeOf(strange);
  expect([...life.operations()][0]).toBe(strange);
  expect(life.record(id)?.kind).toBe("of-a-later-version");
});

it("orders by time, and by name where the time is the same", () => {
  const at = (time: number, name: string) => ({ ...first, at: time as Hlc, id: name as OpId });
  const sorted = [at(2, "a"), at(1, "b"), at(1, "a")].toSorted(oldestFirst);
  expect(sorted.map((each) => [each.at, each.id])).toEqual([
    [1, "a"],
    [1, "b"],
    [2, "a"],
  ]);
});
