import {
  type JsonObject,
  newRecordId,
  ok,
  type RecordId,
  type Result,
  type StoreProblem,
  type ZoneProblem,
} from "@lichen/base";
import {
  fieldValue,
  instantOfHlc,
  type LifeRecord,
  MOMENT_KINDS,
  type MomentKind,
  type TechniqueUse,
  whenToJson,
  writeFirst,
  writeOver,
} from "@lichen/core";
import type { Notebook } from "../notebook/notebook.ts";
import { type EntryProblem, findEntry } from "./edit-entry.ts";
import { OWN_TECHNIQUE } from "./own-techniques.ts";
import { momentNow } from "./record-check-in.ts";

/** The kind of record that holds a hard moment and what was done in it ([Note: Kinds]). */
export const PRACTICE = "practice";

/** A hard moment as the person tells it; whatever is left out stays as it was. */
export interface PracticeDraft {
  /** What was done; null for "just noting it". */
  readonly technique?: string | null;
  /** What was done, in the person's words, where it is no technique of ours. */
  readonly title?: string | undefined;
  readonly moment?: MomentKind | undefined;
  /** How strong it was before and is now, whole numbers from 0 to 10; null takes the answer of now back. */
  readonly before?: number | undefined;
  readonly after?: number | null | undefined;
  readonly minutes?: number | undefined;
  /** The person said that it made it worse. */
  readonly madeWorse?: boolean;
  /** It was asked once how it is now, whether or not that was answered. */
  readonly asked?: boolean;
}

/** Keeps a hard moment, as a new one or with more told about an earlier one. */
export async function keepPractice(
  notebook: Notebook,
  draft: PracticeDraft,
  id?: RecordId,
): Promise<Result<RecordId, StoreProblem | ZoneProblem | EntryProblem>> {
  if (id !== undefined) {
    const found = findEntry(notebook, id);
    if (!found.ok) return found;
    const kept = await notebook.append([writeOver(notebook.stamp(), found.value, fieldsOf(draft))]);
    return kept.ok ? ok(id) : kept;
  }
  const now = momentNow(notebook);
  if (!now.ok) return now;
  const fresh = newRecordId(notebook.ports.chance);
  const own = draft.technique == null ? undefined : ownTitle(notebook, draft.technique);
  const said = { technique: null, ...(own !== undefined && { title: own }), ...fieldsOf(draft) };
  const fields = { ...said, when: whenToJson(now.value) };
  const kept = await notebook.append([
    writeFirst(notebook.stamp(), { id: fresh, kind: PRACTICE }, fields),
  ]);
  return kept.ok ? ok(fresh) : kept;
}

/** Every use of a technique that has a before and an after, earliest first, for {@link pausedTechniques}. */
export function techniqueUses(notebook: Notebook): readonly TechniqueUse[] {
  return practices(notebook).flatMap((record) => {
    const { technique, before, after, madeWorse } = practiceOf(record);
    if (technique === null || before === undefined) return [];
    // Said in words, it weighs as much as two points, whatever the numbers say.
    if (madeWorse) return [{ technique, before, after: Math.max(after ?? 0, before + 2) }];
    return after === undefined ? [] : [{ technique, before, after }];
  });
}

/** A hard moment that was only noted, to be asked about once. */
export interface NotedMoment {
  readonly id: RecordId;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly before: number | undefined;
}

/** How soon and how late it is asked, in minutes: it had time to pass, and is not yet forgotten. */
const ASK_AFTER = 10;
const ASK_WITHIN = 360;

/** The hard moment that was noted a while ago and not asked about since; undefined when there is none. */
export function notedMoment(notebook: Notebook): NotedMoment | undefined {
  const last = practices(notebook).at(-1);
  if (!last || last.hidden) return undefined;
  const { technique, before, after } = practiceOf(last);
  const at = instantOfHlc(last.writtenAt);
  const minutes = (notebook.ports.clock.now() - at) / 60_000;
  const isDue = minutes >= ASK_AFTER && minutes <= ASK_WITHIN;
  const isOpen = after === undefined && fieldValue(last, "asked") !== true;
  return technique === null && isOpen && isDue ? { id: last.id, at, before } : undefined;
}

/** What a record of practice says; what is out of range is as if it were not said. */
export function practiceOf(record: LifeRecord): {
  readonly technique: string | null;
  readonly moment: MomentKind | undefined;
  readonly before: number | undefined;
  readonly after: number | undefined;
  readonly minutes: number | undefined;
  readonly madeWorse: boolean;
} {
  const technique = fieldValue(record, "technique");
  const moment = fieldValue(record, "moment");
  const minutes = fieldValue(record, "minutes");
  return {
    technique: typeof technique === "string" ? technique : null,
    moment: MOMENT_KINDS.find((kind) => kind === moment),
    before: strengthOf(record, "before"),
    after: strengthOf(record, "after"),
    minutes: typeof minutes === "number" && minutes >= 0 ? minutes : undefined,
    madeWorse: fieldValue(record, "madeWorse") === true,
  };
}

/** The name of a technique of the person's own; undefined for one of ours. */
function ownTitle({ life }: Notebook, technique: string): string | undefined {
  const record = life.record(technique as RecordId); // A name that is none simply is not found.
  const title = record?.kind === OWN_TECHNIQUE ? fieldValue(record, "title") : undefined;
  return typeof title === "string" ? title : undefined;
}

function practices({ life }: Notebook): readonly LifeRecord[] {
  return [...life.records()]
    .filter(({ kind }) => kind === PRACTICE)
    .toSorted((a, b) => a.writtenAt - b.writtenAt);
}

function strengthOf(record: LifeRecord, field: "before" | "after"): number | undefined {
  const value = fieldValue(record, field);
  const sound = typeof value === "number" && value >= 0 && value <= 10;
  return sound ? value : undefined;
}

function fieldsOf(draft: PracticeDraft): JsonObject {
  const { technique, title, moment, before, after, minutes, madeWorse, asked } = draft;
  return {
    ...(technique !== undefined && { technique }),
    ...(title !== undefined && { title }),
    ...(moment !== undefined && { moment }),
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
    ...(minutes !== undefined && { minutes }),
    ...(madeWorse !== undefined && { madeWorse }),
    ...(asked !== undefined && { asked }),
  };
}
