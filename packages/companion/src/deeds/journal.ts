import {
  problem,
  type RecordId,
  type Result,
  type StoreProblem,
  type ZoneProblem,
} from "@lichen/base";
import {
  CHECK_IN,
  checkInOf,
  fieldValue,
  isVisible,
  JOURNAL,
  type JournalDraft,
  type JournalProblem,
  journalFields,
  type LifeRecord,
  type Mood,
  moodAt,
  timelineOf,
  whenOfRecord,
} from "@lichen/core";
import type { Notebook } from "../notebook/notebook.ts";
import { type EntryProblem, findEntry } from "./edit-entry.ts";
import { keepFields } from "./keep-fields.ts";
import { picturesOf } from "./pictures.ts";
import { momentNow } from "./record-check-in.ts";
import { decide, settingVersions } from "./settings.ts";

/** A page of the journal that is kept. */
export interface KeptPage {
  readonly id: RecordId;
  readonly draft: JournalDraft;
}

/** Keeps a page as far as it is written, as a new one or in place of how it was. */
export async function keepJournal(
  notebook: Notebook,
  draft: JournalDraft,
  id?: RecordId,
): Promise<Result<RecordId, EntryProblem | ZoneProblem | JournalProblem>> {
  const isBlank = !isVisible(draft.text);
  const hasPicture = isBlank && id !== undefined && picturesOf(notebook, id).length > 0;
  const fields = journalFields(draft, hasPicture);
  return fields.ok ? keepFields(notebook, JOURNAL, fields.value, id) : fields;
}

/** The page that is still open, latest first; undefined when none is. */
export function openPage({ life }: Notebook): KeptPage | undefined {
  const pages = timelineOf([...life.records()].filter(({ kind }) => kind === JOURNAL));
  return pages.map(readPage).find(({ draft }) => !draft.isDone);
}

/** A page by its name, to change it. */
export function pageToChange(notebook: Notebook, id: RecordId): Result<KeptPage, EntryProblem> {
  const record = findEntry(notebook, id);
  if (!record.ok) return record;
  if (record.value.kind !== JOURNAL) return problem({ kind: "no-such-entry" });
  return { ok: true, value: readPage(record.value) };
}

/** How it was at the latest check-in, today or the day before; `any` where there is none. */
export function moodNow(notebook: Notebook): Mood {
  const now = momentNow(notebook);
  const latest = timelineOf(
    [...notebook.life.records()].filter(({ kind }) => kind === CHECK_IN),
  )[0];
  const day = latest && whenOfRecord(latest)?.day;
  if (!latest || !now.ok || day === undefined || day < now.value.day - 1) return "any";
  return moodAt(checkInOf(latest));
}

/** The setting that holds the questions that are "not this" ([Note: Choices that only take away]). */
const REFUSED = "refusedPrompts";

/** Questions that are not asked again. */
export function refusedPrompts(notebook: Notebook): readonly string[] {
  const all = settingVersions(notebook, REFUSED).flatMap((value) =>
    Array.isArray(value) ? value : [],
  );
  return [...new Set(all.filter((each) => typeof each === "string"))];
}

/** "Not this": a question is not asked again, on any device. */
export function refusePrompt(notebook: Notebook, id: string): Promise<Result<void, StoreProblem>> {
  return decide(notebook, { [REFUSED]: [...new Set([...refusedPrompts(notebook), id])] });
}

function readPage(record: LifeRecord): KeptPage {
  const text = (field: string): string => {
    const value = fieldValue(record, field);
    return typeof value === "string" ? value : "";
  };
  const draft: JournalDraft = {
    text: text("text"),
    nextStep: text("nextStep"),
    prompt: text("prompt"),
    isDone: text("leftAt") === "",
  };
  return { id: record.id, draft };
}
