import type { Day } from "@lichen/base";
import { feelingTexts } from "@lichen/content";
import {
  haystackOf,
  isFound,
  type LifeRecord,
  needlesOf,
  textsOf,
  timelineOf,
  whenOfRecord,
} from "@lichen/core";
import type { Notebook } from "../notebook/notebook.ts";

/** Kinds that keep the house in order and are nobody's entry. */
const HOUSEKEEPING: ReadonlySet<string> = new Set([
  "settings",
  "brought-in",
  "dropped",
  "safe-copy",
]);

/** Which entries to list. */
export interface Wanted {
  readonly from?: Day;
  readonly to?: Day;
  readonly kind?: string;
  /** Also those taken out of sight. */
  readonly hidden?: boolean;
}

/** Whether a record is something a person wrote down, of whatever kind. */
export function isEntry(record: LifeRecord): boolean {
  return !HOUSEKEEPING.has(record.kind);
}

/** Entries that happened at a time, latest first. */
export function listEntries({ life }: Notebook, wanted: Wanted = {}): readonly LifeRecord[] {
  const records = [...life.records()].filter(isEntry);
  const seen = wanted.hidden ? records.map((record) => ({ ...record, hidden: false })) : records;
  const byId = new Map(records.map((record) => [record.id, record]));
  return timelineOf(seen)
    .filter((record) => {
      const day = whenOfRecord(record)?.day ?? 0;
      return (
        (wanted.from === undefined || day >= wanted.from) &&
        (wanted.to === undefined || day <= wanted.to) &&
        (wanted.kind === undefined || record.kind === wanted.kind)
      );
    })
    .map((record) => byId.get(record.id) ?? record);
}

/** Every entry for taking out: those without a time first, then by time; hidden ones marked. */
export function allEntries({ life }: Notebook): readonly LifeRecord[] {
  const records = [...life.records()].filter(isEntry);
  const undated = records.filter((record) => !whenOfRecord(record));
  const dated = timelineOf(records.map((record) => ({ ...record, hidden: false }))).toReversed();
  const byId = new Map(records.map((record) => [record.id, record]));
  return [...undated, ...dated.map((record) => byId.get(record.id) ?? record)];
}

/** A way to find entries by their words, made once and asked often. */
export interface SearchIndex {
  /** The entries in which each word of the query begins some word, latest first. */
  find(query: string): readonly LifeRecord[];
}

/** Makes entries findable by everything they say, and by what their feelings are called in any language. */
export function indexEntries(records: readonly LifeRecord[]): SearchIndex {
  const haystacks = records.map((record) => haystackOf(textsOfRecord(record)));
  return {
    find(query) {
      const needles = needlesOf(query);
      return records.filter((_, i) => isFound(haystacks[i] ?? "", needles));
    },
  };
}

/** Fields that say nothing of the person's own: where it came from, and where it was left. */
const UNSEARCHED: ReadonlySet<string> = new Set([
  "source",
  "when",
  "broughtIn",
  "leftAt",
  "shown",
  "of",
]);

function* textsOfRecord(record: LifeRecord): Generator<string> {
  for (const [field, versions] of record.fields) {
    if (UNSEARCHED.has(field)) continue;
    for (const { value } of versions) {
      yield* textsOf(value);
      if (field === "feelings") for (const id of textsOf(value)) yield* feelingTexts(id);
    }
  }
}
