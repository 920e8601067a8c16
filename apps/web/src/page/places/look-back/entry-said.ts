import type { LookBackWords } from "@lichen/content/app/words/look-back";
import type { EntryView, MomentView } from "../../../port/views.ts";
import { say } from "../../language.ts";
import { feelingWords } from "../check-in/feeling-words.ts";

const MIDNIGHT = 1440;

/** The time of an entry; small hours that still belong to the day say so. */
export function timeSaid(when: MomentView | undefined, words: LookBackWords): string {
  if (when?.minute === null || when?.minute === undefined) return words.noTime;
  const time = say().shell.time(when.minute);
  return when.minute >= MIDNIGHT ? `${time}, ${words.afterMidnight}` : time;
}

/** An entry in one line: its feelings, else its title, its mood, or what kind of thing it is. */
export function titleSaid(entry: EntryView, words: LookBackWords): string {
  const feelings = entry.lists.feelings.map((id) => feelingWords.value?.word(id) ?? id);
  if (entry.title !== "") return entry.title;
  if (feelings.length > 0) return feelings.join(", ");
  return entry.mood ? words.mood(entry.mood) : words.kind(entry.kind);
}

/** The second line: the first words of the note, else the answers that were given. */
export function detailSaid(entry: EntryView, words: LookBackWords): string {
  const note = entry.note.split("\n", 1)[0] ?? "";
  if (note !== "") return note;
  const ratings = (["kindness", "able"] as const).flatMap((rating) => {
    const value = entry.ratings[rating];
    return value === undefined ? [] : [`${words.rating(rating)} ${value}`];
  });
  return [...ratings, ...entry.lists.tags].join(", ");
}

/** The place of an entry on the field; undefined where it has none. */
export function placeOf({ ratings }: EntryView): { x: number; y: number } | undefined {
  const { pleasantness, energy } = ratings;
  if (pleasantness === undefined) return undefined;
  return { x: pleasantness, y: energy ?? 5 };
}
