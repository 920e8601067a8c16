import type { Life } from "@lichen/core";

/** A life as plain JSON in one order, for comparing with what was expected. */
export function lifeJson(life: Life) {
  const records = [...life.records()].map(({ id, kind, hidden, fields }) => ({
    id,
    kind,
    hidden,
    fields: Object.fromEntries(
      [...fields].map(([name, versions]) => [name, versions.map(({ value }) => value)]),
    ),
  }));
  const erased = [...life.operations()].flatMap(({ kind, record }) =>
    kind === "erase" ? [record] : [],
  );
  return {
    records: records.sort((a, b) => (a.id < b.id ? -1 : 1)),
    erased: [...new Set(erased)].sort(),
  };
}
