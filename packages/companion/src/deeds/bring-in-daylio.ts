import {
  isJsonObject,
  type Json,
  type JsonObject,
  memberOf,
  newRecordId,
  ok,
  problem,
  type RecordId,
  type Result,
  recordIdFromHash,
  type StoreProblem,
  utf8,
} from "@lichen/base";
import {
  CHECK_IN,
  fieldValue,
  instantOfHlc,
  type LifeRecord,
  type Operation,
  writeFirst,
  writeOver,
} from "@lichen/core";
import {
  type DaylioProblem,
  type DaylioReport,
  type Incoming,
  type MoodPlace,
  moodKey,
  readDaylio,
} from "@lichen/exchange";
import { labelledHash } from "@lichen/vault";
import type { Notebook } from "../notebook/notebook.ts";
import { decide, settingsNamed } from "./settings.ts";

/** The setting under which a mood of Daylio's is remembered, followed by its name. */
const MOOD = "daylio mood ";
const BROUGHT_IN = "brought-in";

/** What bringing in a file did, or would do. */
export interface BroughtIn {
  /** The import's name, to undo it by; undefined for a dry run or when nothing was new. */
  readonly id: RecordId | undefined;
  readonly report: DaylioReport;
  /** Entries that are new here. */
  readonly fresh: number;
  /** Entries that were here already, from this file or an earlier one. */
  readonly alreadyHere: number;
  /** Entries of an undone import that came back. */
  readonly cameBack: number;
}

/** What a file holds, seen before anything is kept. */
export interface LookedAt extends BroughtIn {
  readonly incoming: readonly Incoming[];
  /** The imports of which nothing unchanged is in sight any more. */
  readonly undone: ReadonlySet<Json>;
}

/** Where the person placed their own moods, remembered from earlier imports. */
export function rememberedMoods(notebook: Notebook): ReadonlyMap<string, MoodPlace> {
  return new Map(
    settingsNamed(notebook, MOOD).map(([name, value]) => [name, placeFromJson(value)]),
  );
}

/** Remembers where moods lie, so that they are asked about once. */
export function rememberMoods(
  notebook: Notebook,
  moods: ReadonlyMap<string, MoodPlace>,
): Promise<Result<void, StoreProblem>> {
  const fields = [...moods].map(
    ([name, place]) => [`${MOOD}${moodKey(name)}`, { ...place }] as const,
  );
  return fields.length > 0
    ? decide(notebook, Object.fromEntries(fields))
    : Promise.resolve(ok(undefined));
}

/** Reads a file without keeping anything: what is in it, and how much of it is new. */
export function lookAtDaylio(
  notebook: Notebook,
  pieces: Iterable<string>,
): Result<LookedAt, DaylioProblem> {
  const zone = notebook.ports.clock.zone();
  const reader = readDaylio({ zone, moods: rememberedMoods(notebook) });
  const incoming: Incoming[] = [];
  for (const piece of pieces) {
    const read = reader.feed(piece);
    if (!read.ok) return read;
    for (const each of read.value) incoming.push(each);
  }
  const ended = reader.end();
  if (!ended.ok) return ended;
  for (const each of ended.value.last) incoming.push(each);
  const here = incoming.map((entry) => notebook.life.record(recordIdOf(entry)));
  const undone = undoneImports(notebook);
  const isErased = incoming.map((entry) => notebook.life.isErased(recordIdOf(entry)));
  const cameBack = here.filter((record) => record && isUndone(record, undone)).length;
  const fresh = here.filter((record, i) => !record && !isErased[i]).length;
  return ok({
    id: undefined,
    report: ended.value.report,
    fresh,
    cameBack,
    alreadyHere: incoming.length - fresh - cameBack,
    incoming,
    undone,
  });
}

/**
 * Brings a Daylio file in. The same row always becomes the same record, so that a second time
 * changes nothing; what the person erased stays erased, what an undo hid comes back.
 */
export async function bringInDaylio(
  notebook: Notebook,
  pieces: Iterable<string>,
): Promise<Result<BroughtIn, DaylioProblem | StoreProblem>> {
  const seen = lookAtDaylio(notebook, pieces);
  if (!seen.ok) return seen;
  const { incoming, undone, ...found } = seen.value;
  if (found.fresh + found.cameBack === 0) return ok(found);
  const id = newRecordId(notebook.ports.chance);
  const operations: Operation[] = [];
  for (const entry of incoming) {
    const record = recordIdOf(entry);
    const here = notebook.life.record(record);
    if (notebook.life.isErased(record) || (here && !isUndone(here, undone))) continue;
    const stamp = notebook.stamp();
    operations.push(
      here
        ? writeOver(stamp, here, { broughtIn: id })
        : writeFirst(stamp, { id: record, kind: CHECK_IN }, { ...entry.fields, broughtIn: id }),
    );
  }
  const note: JsonObject = {
    app: "daylio",
    at: notebook.ports.clock.now(),
    entries: operations.length,
  };
  operations.push(writeFirst(notebook.stamp(), { id, kind: BROUGHT_IN }, note));
  const kept = await notebook.append(operations);
  return kept.ok ? ok({ ...found, id }) : problem(kept.problem);
}

/** One import that was made. */
export interface Import {
  readonly id: RecordId;
  readonly app: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly records: readonly LifeRecord[];
}

/** Every import, latest first, with the entries that are still as it brought them. */
export function importsOf({ life }: Notebook): readonly Import[] {
  const records = [...life.records()];
  return records
    .filter(({ kind }) => kind === BROUGHT_IN)
    .map((each) => {
      const app = fieldValue(each, "app");
      return {
        id: each.id,
        app: typeof app === "string" ? app : "",
        at: instantOfHlc(each.writtenAt),
        records: records.filter((record) => fieldValue(record, "broughtIn") === each.id),
      };
    })
    .sort((a, b) => b.at - a.at);
}

/** Whether a person changed an entry after it was brought in: an undo leaves it where it is. */
export function isChangedSince(record: LifeRecord): boolean {
  return (
    record.operations.filter(({ fields }) =>
      Object.keys(fields).some((name) => name !== "broughtIn"),
    ).length > 1
  );
}

/** An entry that a whole undone import took out of sight; one hidden by itself stays hidden. */
function isUndone(record: LifeRecord, undone: ReadonlySet<Json>): boolean {
  return record.hidden && undone.has(fieldValue(record, "broughtIn") ?? null);
}

/** The imports whose entries, apart from those a person changed since, are all out of sight. */
function undoneImports({ life }: Notebook): ReadonlySet<Json> {
  const imports = new Set<Json>();
  const inSight = new Set<Json>();
  for (const record of life.records()) {
    const broughtIn = fieldValue(record, "broughtIn");
    if (broughtIn === undefined) continue;
    imports.add(broughtIn);
    if (!record.hidden && !isChangedSince(record)) inSight.add(broughtIn);
  }
  return new Set([...imports].filter((each) => !inSight.has(each)));
}

function recordIdOf({ sourceKey }: Incoming): RecordId {
  return recordIdFromHash(labelledHash("lichen/1/brought-in/daylio", utf8(sourceKey)));
}

function placeFromJson(value: JsonObject[string]): MoodPlace {
  if (!isJsonObject(value)) return {};
  const pleasantness = memberOf(value, "pleasantness");
  const energy = memberOf(value, "energy");
  return {
    ...(typeof pleasantness === "number" && { pleasantness }),
    ...(typeof energy === "number" && { energy }),
  };
}
