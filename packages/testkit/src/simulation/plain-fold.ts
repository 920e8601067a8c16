import { canonicalText, type Json, memberOf } from "@lichen/base";
import type { Life, Operation } from "@lichen/core";

/** What a device notes about its own bytes: true here, and not passed on at once. */
export function isShown({ kind }: { readonly kind: string }): boolean {
  return kind !== "dropped" && kind !== "safe-copy";
}

/** A life as one text, the same for lives in which the same things stand. */
export function lifeText(life: Life): string {
  const records = [...life.records()]
    .filter(isShown)
    .map((record) => [
      record.id,
      record.kind,
      record.hidden,
      [...record.fields].map(([name, versions]) => [
        name,
        versions.map(({ value }) => canonicalText(value)).sort(),
      ]),
    ]);
  const erased = [...life.operations()].filter(({ kind }) => kind === "erase");
  const gone = [...new Set(erased.map(({ record }) => record))].sort();
  return canonicalText([sortedByText(records.map(withSortedFields)), gone]);
}

/** The slow and obvious twin of the fold: the text of the life that these operations make. */
export function plainLifeText(operations: readonly Operation[]): string {
  const gone = [
    ...new Set(operations.filter(({ kind }) => kind === "erase").map(({ record }) => record)),
  ].sort();
  const names = [...new Set(operations.map(({ record }) => record))];
  const records = names
    .filter((name) => !gone.includes(name))
    .flatMap((name) => {
      const own = operations.filter(({ record }) => record === name);
      const writes = own.filter(({ kind }) => !isVerb(kind)).toSorted(byTimeThenName);
      const [first] = writes;
      return first && isShown(first)
        ? [[name, first.kind, isHidden(own, writes), plainFields(writes)]]
        : [];
    });
  return canonicalText([sortedByText(records.map(withSortedFields)), gone]);
}

function plainFields(writes: readonly Operation[]): Json[] {
  const names = [...new Set(writes.flatMap(({ fields }) => Object.keys(fields)))];
  return names.flatMap((name): Json[] => {
    const saying = writes.filter(({ fields }) => Object.hasOwn(fields, name));
    const alive = saying.filter(
      ({ id }) => !saying.some((other) => other.id !== id && (other.over ?? []).includes(id)),
    );
    const values = alive.map(({ fields }) => canonicalText(memberOf(fields, name) ?? null));
    return values.length > 0 ? [[name, [...new Set(values)].sort()]] : [];
  });
}

function isHidden(own: readonly Operation[], writes: readonly Operation[]): boolean {
  return own.some(
    (hide) =>
      hide.kind === "hide" &&
      !own.some(({ kind, over }) => kind === "show" && (over ?? []).includes(hide.id)) &&
      writes.every(({ id }) => (hide.over ?? []).includes(id)),
  );
}

function withSortedFields([id, kind, hidden, fields]: readonly Json[]): Json {
  return [
    id ?? null,
    kind ?? null,
    hidden ?? null,
    sortedByText(Array.isArray(fields) ? fields : []),
  ];
}

function sortedByText(list: readonly Json[]): Json[] {
  return list.toSorted((a, b) => (canonicalText(a) < canonicalText(b) ? -1 : 1));
}

function isVerb(kind: string): boolean {
  return kind === "hide" || kind === "show" || kind === "erase";
}

function byTimeThenName(a: Operation, b: Operation): number {
  return a.at - b.at || (a.id < b.id ? -1 : 1);
}
