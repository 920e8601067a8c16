import { type JsonObject, ok, problem, type Result } from "@lichen/base";
import { NOTE_LIMIT } from "../check-in/check-in.ts";
import { isVisible, readWords } from "../life/read-words.ts";

/** The kind of record that holds a page of the journal ([Note: Kinds]). */
export const JOURNAL = "journal";

/** A page of the journal as it is written. */
export interface JournalDraft {
  /** Markdown, as typed. */
  readonly text: string;
  /** One small thing to do next; empty for none, which is as good. */
  readonly nextStep: string;
  /** The question it began with. */
  readonly prompt: string;
  /** Ended by the person, and not still open. */
  readonly isDone: boolean;
}

export type JournalProblem =
  | { readonly kind: "nothing-to-keep" }
  | { readonly kind: "note-too-long"; readonly limit: number };

/**
 * The fields of a page; what was written keeps its line breaks and its spaces. A page that holds a
 * picture may be without words.
 */
export function journalFields(
  draft: JournalDraft,
  hasPicture = false,
): Result<JsonObject, JournalProblem> {
  const text = draft.text.toWellFormed().normalize("NFC");
  const nextStep = readWords(draft.nextStep);
  if (!isVisible(text) && !hasPicture) return problem({ kind: "nothing-to-keep" });
  if (Math.max(text.length, nextStep.length) > NOTE_LIMIT) {
    return problem({ kind: "note-too-long", limit: NOTE_LIMIT });
  }
  const leftAt = draft.isDone ? "" : "writing";
  return ok({ text, nextStep, prompt: draft.prompt, leftAt });
}
