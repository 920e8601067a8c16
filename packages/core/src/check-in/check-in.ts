import { type JsonObject, ok, problem, type RecordId, type Result, type When } from "@lichen/base";
import { whenToJson } from "../life/moment.ts";
import { readWords } from "../life/read-words.ts";

/**
 * A moment of mindful self-reflection: how it is now, what I need, and what I can lean on.
 *
 * The first practice of the essay ("check in regularly on needs and strengths"). Everything is
 * optional; what is absent is unknown and never taken for the middle. Ratings run from 0 to 10:
 * `pleasantness` and `energy` are the two axes of the circumplex (Russell, 1980); `kindness` is how
 * kindly I have treated myself; `able` is how able I feel to handle what is in front of me.
 */
export interface CheckIn {
  readonly id: RecordId;
  readonly when: When;
  readonly pleasantness?: number;
  readonly energy?: number;
  readonly kindness?: number;
  readonly able?: number;
  readonly feelings: readonly string[];
  readonly needsMet: readonly string[];
  readonly needsUnmet: readonly string[];
  readonly strengths: readonly string[];
  readonly tags: readonly string[];
  readonly title: string;
  readonly note: string;
  /** The name another app gave the mood, when it says more than the ratings. */
  readonly mood?: string;
  /** Where an imported check-in came from; the untouched row stays with it. */
  readonly source?: Source;
}

/** The app and the untouched row an entry was read from. */
export interface Source {
  readonly app: string;
  readonly row: JsonObject;
}

/** The four ratings of a check-in, each 0 to 10. */
export const RATINGS = ["pleasantness", "energy", "kindness", "able"] as const;
export type Rating = (typeof RATINGS)[number];

/** The lists of words in a check-in. */
export const WORD_LISTS = ["feelings", "needsMet", "needsUnmet", "strengths", "tags"] as const;
export type WordList = (typeof WORD_LISTS)[number];

/** The longest note in UTF-16 units: far more than a diary's day, little enough to seal at once. */
export const NOTE_LIMIT = 200_000;
/** The longest single word or tag. */
export const WORD_LIMIT = 200;
/** The most words in one list. */
export const WORDS_LIMIT = 200;

/** What a person may give; anything missing stays unknown. */
export type CheckInDraft = {
  readonly [rating in Rating]?: number | undefined;
} & { readonly [list in WordList]?: readonly string[] } & {
  readonly title?: string;
  readonly note?: string;
  readonly mood?: string;
  readonly source?: Source;
};

export type CheckInProblem =
  | { readonly kind: "nothing-to-keep" }
  | { readonly kind: "note-too-long"; readonly limit: number }
  | { readonly kind: "word-too-long"; readonly limit: number }
  | { readonly kind: "too-many-words"; readonly limit: number }
  | { readonly kind: "rating-out-of-range"; readonly rating: Rating };

/**
 * Turns a draft into the fields of a check-in, leaving out whatever is empty.
 *
 * A single word is enough. An empty draft is refused because an empty record would count as
 * "checked in" in every later measure.
 */
export function composeCheckIn(
  draft: CheckInDraft,
  when: When,
): Result<JsonObject, CheckInProblem> {
  const fields: Record<string, JsonObject[string]> = {};
  for (const rating of RATINGS) {
    const given = draft[rating];
    if (given === undefined) continue;
    if (!(given >= 0 && given <= 10)) return problem({ kind: "rating-out-of-range", rating });
    fields[rating] = Math.round(given * 10) / 10;
  }
  for (const list of WORD_LISTS) {
    const words = tidyWords(draft[list] ?? []);
    if (words.length > WORDS_LIMIT) return problem({ kind: "too-many-words", limit: WORDS_LIMIT });
    if (words.some((word) => word.length > WORD_LIMIT)) {
      return problem({ kind: "word-too-long", limit: WORD_LIMIT });
    }
    if (words.length > 0) fields[list] = words;
  }
  for (const text of ["title", "note", "mood"] as const) {
    const written = tidyText(draft[text] ?? "");
    if (written.length > NOTE_LIMIT) return problem({ kind: "note-too-long", limit: NOTE_LIMIT });
    if (written !== "") fields[text] = written;
  }
  if (Object.keys(fields).length === 0) return problem({ kind: "nothing-to-keep" });
  if (draft.source) fields.source = { app: draft.source.app, row: draft.source.row };
  return ok({ when: whenToJson(when), ...fields });
}

/** Words trimmed, in canonical form, empty ones and doubles left out, the person's order kept. */
function tidyWords(words: readonly string[]): readonly string[] {
  const tidy = words.map((word) => tidyText(word).replace(/\s+/g, " "));
  return [...new Set(tidy.filter((word) => word !== ""))];
}

/** Text as it is kept; lone surrogates become U+FFFD so that bytes can hold it. */
function tidyText(text: string): string {
  return readWords(text);
}
