import {
  type JsonObject,
  ok,
  problem,
  type RecordId,
  type Result,
  type StoreProblem,
  type When,
} from "@lichen/base";
import {
  CHECK_IN,
  type CheckInDraft,
  type CheckInProblem,
  composeCheckIn,
  hideOf,
  type LifeRecord,
  RATINGS,
  showOf,
  WORD_LISTS,
  whenOfRecord,
  whenToJson,
  writeOver,
} from "@lichen/core";
import { eraseRecords } from "../notebook/let-go.ts";
import type { Notebook } from "../notebook/notebook.ts";
import { daysOfUse } from "./days-of-use.ts";
import { picturesBeside } from "./pictures-beside.ts";

export type EntryProblem =
  | StoreProblem
  /** Nothing here goes by this name. */
  | { readonly kind: "no-such-entry" }
  /** Several entries begin so; `count` of them. */
  | { readonly kind: "several-entries"; readonly count: number };

/** The least letters of a name that find an entry. */
const LEAST_LETTERS = 4;

/** The entry a person means by its name or the beginning of it. */
export function findEntry({ life }: Notebook, name: string): Result<LifeRecord, EntryProblem> {
  const wanted = name.trim().toLowerCase();
  const whole = life.record(wanted as RecordId); // A name that is none simply is not found.
  if (whole) return ok(whole);
  if (wanted.length < LEAST_LETTERS) return problem({ kind: "no-such-entry" });
  const found = [...life.records()].filter(({ id }) => id.startsWith(wanted));
  const [only] = found;
  if (!only) return problem({ kind: "no-such-entry" });
  return found.length === 1 ? ok(only) : problem({ kind: "several-entries", count: found.length });
}

/** Changes what a check-in says, or when it was; what the draft leaves out stays as it is. */
export async function editCheckIn(
  notebook: Notebook,
  record: LifeRecord,
  change: { readonly draft: CheckInDraft; readonly when?: When },
): Promise<Result<void, EntryProblem | CheckInProblem>> {
  const when = change.when ?? whenOfRecord(record);
  if (record.kind !== CHECK_IN || !when) return problem({ kind: "no-such-entry" });
  const composed = composeCheckIn(change.draft, when);
  const onlyMoves =
    change.when !== undefined && !composed.ok && composed.problem.kind === "nothing-to-keep";
  if (!composed.ok && !onlyMoves) return composed;
  const { when: _, ...said } = composed.ok ? composed.value : { when: null };
  const fields: JsonObject = {
    ...(composed.ok && clearedBy(change.draft)),
    ...said,
    ...(change.when && { when: whenToJson(change.when) }),
  };
  return notebook.append([writeOver(notebook.stamp(), record, fields)]);
}

/** The fields a draft clears: an empty list or text, and a rating that is named and unanswered. */
function clearedBy(draft: CheckInDraft): JsonObject {
  const lists = WORD_LISTS.filter((list) => draft[list] !== undefined).map((list) => [list, []]);
  const texts = (["title", "note"] as const)
    .filter((text) => draft[text] !== undefined)
    .map((text) => [text, ""]);
  const ratings = RATINGS.filter((rating) => rating in draft && draft[rating] === undefined);
  return Object.fromEntries([...lists, ...texts, ...ratings.map((rating) => [rating, null])]);
}

/** The field of a hide that says on how many days the notebook had been written in by then. */
export const DAYS_OF_USE = "daysOfUse";

/** Takes entries out of sight. */
export function hideEntries(
  notebook: Notebook,
  records: readonly LifeRecord[],
): Promise<Result<void, StoreProblem>> {
  const fields = { [DAYS_OF_USE]: daysOfUse(notebook).size };
  const hides = records.map((record) => ({ ...hideOf(notebook.stamp(), record), fields }));
  return notebook.append(hides);
}

/** Brings hidden entries back into sight. */
export function showEntries(
  notebook: Notebook,
  records: readonly LifeRecord[],
): Promise<Result<void, StoreProblem>> {
  return notebook.append(records.map((record) => showOf(notebook.stamp(), record)));
}

/** Lets go of an entry for good, and of the pictures that belong to it. */
export async function eraseEntry(
  notebook: Notebook,
  record: LifeRecord,
): Promise<Result<void, StoreProblem>> {
  const erased = await eraseRecords(notebook, [
    record.id,
    ...picturesBeside(notebook, new Set([record.id])),
  ]);
  if (erased.ok) await notebook.rest({ due: true });
  return erased;
}
