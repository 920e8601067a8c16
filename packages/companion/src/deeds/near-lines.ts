import { problem, type RecordId, type Result } from "@lichen/base";
import {
  isKindness,
  KIND_LINE,
  lineOfDay,
  type NearLine,
  nearLineOf,
  readWords,
  timelineOf,
  writeOver,
} from "@lichen/core";
import type { Notebook } from "../notebook/notebook.ts";
import { type EntryProblem, findEntry, hideEntries } from "./edit-entry.ts";
import { keepFields } from "./keep-fields.ts";
import type { KindnessProblem } from "./kindness.ts";
import { momentNow } from "./record-check-in.ts";

/** The lines a person keeps near, latest first ([Note: Never below six]). */
export function nearLines({ life }: Notebook): readonly NearLine[] {
  return timelineOf(life.records()).flatMap((record) => nearLineOf(record) ?? []);
}

/** The line that stands for today, by the person's own day; undefined where none is kept near. */
export function nearLineToday(notebook: Notebook): NearLine | undefined {
  const now = momentNow(notebook);
  return now.ok ? lineOfDay(nearLines(notebook), now.value.day) : undefined;
}

/** Keeps a line of the person's own near. */
export async function keepKindLine(
  notebook: Notebook,
  text: string,
): Promise<Result<RecordId, KindnessProblem>> {
  const said = readWords(text);
  if (said === "") return problem({ kind: "nothing-to-keep" });
  return keepFields(notebook, KIND_LINE, { text: said, near: true });
}

/**
 * Wants the line of a kindness near, or puts it away. A line by itself goes out of sight when it is
 * put away, for it is nothing else; a kindness stays with its days.
 */
export async function keepNear(
  notebook: Notebook,
  { id, isNear }: { readonly id: RecordId; readonly isNear: boolean },
): Promise<Result<void, EntryProblem>> {
  const found = findEntry(notebook, id);
  if (!found.ok) return found;
  const { value: record } = found;
  if (record.kind === KIND_LINE && !isNear) return hideEntries(notebook, [record]);
  if (record.kind !== KIND_LINE && !isKindness(record.kind)) {
    return problem({ kind: "no-such-entry" });
  }
  return notebook.append([writeOver(notebook.stamp(), record, { near: isNear })]);
}
