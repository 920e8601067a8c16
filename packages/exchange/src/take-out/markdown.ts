import { dayToText, minuteToText } from "@lichen/base";
import {
  CHECK_IN,
  type CheckIn,
  checkInOf,
  fieldNames,
  fieldValue,
  type LifeRecord,
  ownWordsOf,
  RATINGS,
  type Rating,
  WORD_LISTS,
  type WordList,
  whenOfRecord,
} from "@lichen/core";

/** What the parts of an entry are called, and how its words are said, in the reader's language. */
export interface MarkdownWords {
  readonly title: string;
  readonly undated: string;
  readonly hidden: string;
  readonly otherVersion: string;
  readonly kind: (kind: string) => string;
  readonly rating: (rating: Rating, value: number) => string;
  readonly list: (list: WordList) => string;
  readonly mood: (name: string) => string;
  readonly feeling: (id: string) => string;
}

/** A whole life as one Markdown text, day by day, oldest first. The person's own words cannot break its structure. */
export function lifeToMarkdown(records: readonly LifeRecord[], words: MarkdownWords): string {
  const parts = [`# ${words.title}`];
  let day: string | undefined;
  for (const record of records) {
    const when = whenOfRecord(record);
    const heading = when ? dayToText(when.day) : words.undated;
    if (heading !== day) parts.push(`## ${heading}`);
    day = heading;
    const time = when?.minute == null ? "" : `${minuteToText(when.minute)} `;
    const mark = record.hidden ? ` (${words.hidden})` : "";
    parts.push(`### ${time}${words.kind(record.kind)}${mark}`, ...bodyOf(record, words));
  }
  return `${parts.join("\n\n")}\n`;
}

function bodyOf(record: LifeRecord, words: MarkdownWords): readonly string[] {
  const checkIn = record.kind === CHECK_IN ? checkInOf(record) : undefined;
  const parts = checkIn ? checkInParts(checkIn, words) : ownWordsOf(record).map(quoted);
  const several = record.operations.length === 1 ? [] : [...record.fields];
  const others = several.flatMap(([, versions]) =>
    versions.slice(1).flatMap(({ value }) => (typeof value === "string" ? [value] : [])),
  );
  const source = checkIn ? [] : detailsOf(record);
  return [
    ...parts,
    ...source,
    ...others.map((text) => `${words.otherVersion}\n\n${quoted(text)}`),
  ].filter((part) => part !== "");
}

function checkInParts(checkIn: CheckIn, words: MarkdownWords): readonly string[] {
  const ratings = RATINGS.flatMap((rating) => {
    const value = checkIn[rating];
    return value === undefined ? [] : [words.rating(rating, value)];
  });
  const lists = WORD_LISTS.flatMap((list) => {
    const said = checkIn[list].map((word) =>
      inline(list === "feelings" ? words.feeling(word) : word),
    );
    return said.length > 0 ? [`${words.list(list)}: ${said.join(", ")}`] : [];
  });
  const mood = checkIn.mood === undefined ? [] : [inline(words.mood(checkIn.mood))];
  const facts = [...mood, ...(ratings.length > 0 ? [ratings.join(" · ")] : []), ...lists].map(
    (fact) => `- ${fact}`,
  );
  const title = checkIn.title === "" ? [] : [`**${inline(checkIn.title)}**`];
  return [facts.join("\n"), ...title, checkIn.note === "" ? "" : quoted(checkIn.note)];
}

/** Plain numbers and words of other kinds, one a line. */
function detailsOf(record: LifeRecord): readonly string[] {
  const lines = fieldNames(record).flatMap((name) => {
    const value = fieldValue(record, name);
    return typeof value === "number" ? [`- ${name}: ${value}`] : [];
  });
  return lines.length > 0 ? [lines.join("\n")] : [];
}

/** The person's text as a quotation: whatever it holds, it stays inside. */
export function quoted(text: string): string {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => `> ${inline(line)}`.trimEnd())
    .join("\n");
}

/** One line of the person's text with the marks of Markdown and HTML made plain. */
export function inline(text: string): string {
  return text
    .replace(/[\\`<>[\]|]/g, (mark) => `\\${mark}`)
    .replace(/^(\s*)([#+-]|\d{1,9}[.)])(?=\s|$)/, "$1\\$2")
    .replace(/\r\n|[\n\r\u2028\u2029]/g, " ");
}
