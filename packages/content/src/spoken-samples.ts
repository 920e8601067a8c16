import type { Day } from "@lichen/base";
import type { NamedProblem } from "./words/words.ts";

/** None, one, a few, and as many as take a comma. */
export const COUNTS = [0, 1, 2, 5, 412, 100_000];

/** Every problem a person can meet: one that is missing here does not compile. */
export const PROBLEMS: { readonly [kind in NamedProblem["kind"]]: NamedProblem & { kind: kind } } =
  {
    "nothing-to-keep": { kind: "nothing-to-keep" },
    "note-too-long": { kind: "note-too-long", limit: 200_000 },
    "word-too-long": { kind: "word-too-long", limit: 200 },
    "too-many-words": { kind: "too-many-words", limit: 200 },
    "rating-out-of-range": { kind: "rating-out-of-range", rating: "energy" },
    "unknown-zone": { kind: "unknown-zone" },
    full: { kind: "full" },
    busy: { kind: "busy" },
    "read-only": { kind: "read-only" },
    refused: { kind: "refused", code: "EIO" },
    absent: { kind: "absent" },
    "not-empty": { kind: "not-empty" },
    "no-slots": { kind: "no-slots" },
    "keyring-full": { kind: "keyring-full" },
    "needs-passphrase": { kind: "needs-passphrase" },
    "needs-words": { kind: "needs-words" },
    "wrong-secret": { kind: "wrong-secret" },
    "no-such-way": { kind: "no-such-way" },
    "weak-parameters": { kind: "weak-parameters" },
    damaged: { kind: "damaged" },
    "newer-format": { kind: "newer-format" },
    truncated: { kind: "truncated" },
    "not-a-backup": { kind: "not-a-backup" },
    "other-notebook": { kind: "other-notebook" },
    "words-count": { kind: "words-count", count: 12 },
    "word-unknown": { kind: "word-unknown", position: 7 },
    "words-mistaken": { kind: "words-mistaken" },
    "no-such-entry": { kind: "no-such-entry" },
    "several-entries": { kind: "several-entries", count: 3 },
    "empty-file": { kind: "empty-file" },
    "daylio-backup": { kind: "daylio-backup" },
    "not-daylio": { kind: "not-daylio" },
    "size-out-of-range": { kind: "size-out-of-range" },
    "days-out-of-order": { kind: "days-out-of-order" },
    "day-to-come": { kind: "day-to-come" },
  };

export const REASONS = [
  "date-not-understood",
  "nothing-in-it",
  "too-long",
  "too-few-columns",
  "field-too-long",
  "quote-not-closed",
  "too-many-fields",
];
export const CONDITIONS = [
  "damaged",
  "strayStretches",
  "missing",
  "unexplained",
  "lostTail",
  "headsUnreadable",
  "forked",
  "newer",
  "notUnderstood",
  "slotCopyLost",
];
export const FACTS: readonly (readonly [string, string])[] = [
  ["outcome", "done"],
  ["outcome", "partly"],
  ["outcome", "not-today"],
  ["outcome", "not-applicable"],
  ["size", "10"],
  ["amount", "5"],
  ["technique", "slow-breathing"],
  ["before", "7"],
  ["after", "4"],
  ["minutes", "3"],
  ["perWeek", "2"],
];
/** What a lichen bears. */
export const BORNE = [0, 1, 5].map((count) => ({ seams: count, cups: count + 1, spores: count }));
export const DAY = 20_780 as Day;
export const each = (values: readonly unknown[]) => values.map((value) => [value]);
export const counted = (...rest: readonly unknown[]) => COUNTS.map((count) => [count, ...rest]);
