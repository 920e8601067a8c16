import type { LookBackWords } from "@lichen/content/app/words/look-back";
import type { DiscPlace } from "@lichen/ui/Disc";
import type { EntryPart, EntryView, MomentView } from "../../../port/views.ts";
import { say } from "../../language.ts";
import { feelingWords } from "../check-in/feeling-words.ts";
import { plainLine } from "../journal/plain-line.ts";
import { nearSaid } from "../kindness/near-said.ts";
import { excerptOf } from "./excerpt.ts";
import { techniqueName } from "./technique-names.ts";

const MIDNIGHT = 1440;
/** The middle of the field, either way. */
const MIDDLE = 5;

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
  if (entry.technique === null) return words.noted;
  if (entry.technique !== undefined)
    return techniqueName(entry.technique) ?? words.kind(entry.kind);
  if (entry.isHarm) return words.writtenForMe;
  return entry.mood ? words.mood(entry.mood) : words.kind(entry.kind);
}

/** The second line: the first words of the note, else the answers that were given. */
export function detailSaid(entry: EntryView, words: LookBackWords): string {
  const note = entry.note.split("\n", 1)[0] ?? "";
  if (note !== "") return shortened(entry.kind === "journal" ? plainLine(entry.note) : note);
  if (entry.parts.length > 0) return partsSaid(entry, words);
  const ratings = (["kindness", "able"] as const).flatMap((rating) => {
    const value = entry.ratings[rating];
    return value === undefined ? [] : [`${words.rating(rating)} ${value}`];
  });
  return [...ratings, ...entry.lists.tags].join(", ") || placeSaid(entry, words);
}

/** A line as far as a row shows it: its whole would be read out with every row. */
function shortened(line: string): string {
  return excerptOf(line, []).text;
}

/** Where on the field it lay, in words: a colour alone tells nothing to whoever does not see it. */
function placeSaid(entry: EntryView, words: LookBackWords): string {
  const place = placeOf(entry);
  if (!place) return "";
  if (place.y === undefined) return `${words.rating("pleasantness")} ${place.x}`;
  const [across, up] = [place.x < MIDDLE ? 0 : 1, place.y < MIDDLE ? 2 : 0];
  return say().checkIn.quarters[across + up] ?? "";
}

/** A part as a person reads it. */
export function partSaid({ part, text }: EntryPart, words: LookBackWords): string {
  const named: Readonly<Record<string, string>> = namedIn(part, words);
  return Object.hasOwn(named, text) ? (named[text] ?? text) : text;
}

/** What the names that rest in a part are called; none where a part holds the person’s own words. */
function namedIn(part: EntryPart["part"], words: LookBackWords) {
  if (part === "decision") return words.decided;
  if (part === "outcome") return words.predicted;
  if (part === "cameOut") return words.stepped;
  return part === "need" ? words.asked : {};
}

/** Parts that are shown in a line before any other: a harsh line never stands alone in a list. */
const KIND_FIRST: readonly EntryPart["part"][] = ["lesson", "toMe", "friend", "soothing"];

/** Readings in a line, how strong then and after; of anything else what it taught, else its first words. */
function partsSaid({ parts, kind }: EntryView, words: LookBackWords): string {
  if (kind === "practice" || kind === "check-in") {
    return parts.map((part) => `${words.part[part.part]}: ${part.text}`).join(", ");
  }
  if (kind === "prediction") {
    const said = parts.filter(({ part }) => part !== "sure").map((part) => partSaid(part, words));
    const sure = parts.find(({ part }) => part === "sure");
    return said.join(", ") || (sure ? `${words.part.sure}: ${sure.text}` : "");
  }
  if (kind === "step") return parts.map((part) => partSaid(part, words)).join(", ");
  const textOf = (name: string) => parts.find(({ part }) => part === name)?.text;
  const [feeling, alsoTrue] = [textOf("feeling"), textOf("alsoTrue")];
  if (feeling && alsoTrue) return nearSaid({ feeling, line: alsoTrue });
  const shown = KIND_FIRST.map((name) => parts.find(({ part }) => part === name)).find(Boolean);
  const first = shown ?? parts[0];
  return first ? partSaid(first, words) : "";
}

/** The place of an entry on the field; undefined where it has none. */
export function placeOf({ ratings }: EntryView): DiscPlace | undefined {
  const { pleasantness, energy } = ratings;
  return pleasantness === undefined ? undefined : { x: pleasantness, y: energy };
}
