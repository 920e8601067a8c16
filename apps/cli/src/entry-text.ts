import { DAY_MINUTES, minuteToText } from "@lichen/base";
import { feelingWord } from "@lichen/content";
import {
  alternatesOf,
  CHECK_IN,
  checkInOf,
  fieldNames,
  fieldValue,
  type LifeRecord,
  ownWordsOf,
  RATINGS,
  WORD_LISTS,
  whenOfRecord,
} from "@lichen/core";
import { instantToText } from "@lichen/exchange";
import type { Session } from "./session.ts";
import { bold, cutTo, dim, harmless } from "./text.ts";

/** Letters of a name that are shown: enough to be told apart, few enough to type. */
const SHORT_NAME = 6;

/** The beginning of an entry's name. */
export function shortName({ id }: LifeRecord): string {
  return id.slice(0, SHORT_NAME);
}

/** Entries as lines under their days, latest first. */
export function linesOf(session: Session, records: readonly LifeRecord[]): readonly string[] {
  const lines: string[] = [];
  let day: number | undefined;
  for (const record of records) {
    const when = whenOfRecord(record);
    if (when && when.day !== day)
      lines.push(...(lines.length > 0 ? [""] : []), bold(session, session.words.day(when.day)));
    day = when?.day;
    lines.push(lineOf(session, record));
  }
  return lines;
}

/** One entry as one line: time, name, what it says, cut to the terminal's width. */
export function lineOf(session: Session, record: LifeRecord): string {
  const when = whenOfRecord(record);
  const { words, terminal } = session;
  const time = when?.minute == null ? words.commandLine.noTime : minuteToText(when.minute);
  const said = harmless(saidIn(session, record).join(" · ").replace(/\s+/g, " "));
  const line = `  ${time}  ${dim(session, shortName(record))}  `;
  if (!terminal.isColoured) return line + said;
  const room = Math.max(20, terminal.width - SHORT_NAME - 11);
  return line + cutTo(said, room);
}

function saidIn(session: Session, record: LifeRecord): readonly string[] {
  const { words, locale } = session;
  const marks = [
    ...(record.hidden ? [words.commandLine.hiddenMark] : []),
    ...(alternatesOf(record).length > 0
      ? [words.commandLine.versionsMark(versionsIn(record))]
      : []),
  ].map((mark) => `(${mark})`);
  const checkIn = record.kind === CHECK_IN ? checkInOf(record) : undefined;
  if (!checkIn)
    return [...marks, words.kind(record.kind), ...ownWordsOf(record), ...factsIn(session, record)];
  const feelings = checkIn.feelings.map((id) => feelingWord(id, locale));
  const ratings = RATINGS.flatMap((rating) =>
    checkIn[rating] === undefined ? [] : [`${words.rating(rating)} ${checkIn[rating]}`],
  );
  return [
    ...marks,
    ...(checkIn.mood === undefined ? [] : [words.commandLine.mood(checkIn.mood)]),
    ...(feelings.length > 0 ? [feelings.join(", ")] : []),
    ...(ratings.length > 0 ? [ratings.join(", ")] : []),
    ...[checkIn.title, checkIn.note].filter((text) => text !== ""),
    ...(checkIn.tags.length > 0 ? [checkIn.tags.join(", ")] : []),
  ];
}

/** One entry whole, in lines. */
export function wholeEntry(session: Session, record: LifeRecord): readonly string[] {
  const { words, locale } = session;
  const { commandLine } = words;
  const when = whenOfRecord(record);
  const isLate = when?.minute != null && when.minute >= DAY_MINUTES;
  const time =
    when?.minute == null
      ? ""
      : `, ${minuteToText(when.minute)}${isLate ? ` (${commandLine.afterMidnight})` : ""}`;
  const moment = when
    ? `${words.day(when.day)}${time} (${harmless(when.zone)})`
    : commandLine.undated;
  const lines = [bold(session, harmless(`${words.kind(record.kind)}  ${record.id}`)), moment];
  const checkIn = record.kind === CHECK_IN ? checkInOf(record) : undefined;
  if (record.hidden) lines.push(`(${commandLine.hiddenMark})`);
  if (checkIn) {
    if (checkIn.mood !== undefined) lines.push(harmless(commandLine.mood(checkIn.mood)));
    for (const rating of RATINGS) {
      if (checkIn[rating] !== undefined) lines.push(`${words.rating(rating)}: ${checkIn[rating]}`);
    }
    for (const list of WORD_LISTS) {
      const said = checkIn[list].map((word) =>
        list === "feelings" ? feelingWord(word, locale) : word,
      );
      if (said.length > 0) lines.push(harmless(`${words.list(list)}: ${said.join(", ")}`));
    }
    for (const text of [checkIn.title, checkIn.note])
      if (text !== "") lines.push("", harmless(text));
  } else {
    lines.push(...ownWordsOf(record).flatMap((text) => ["", harmless(text)]));
    lines.push(...factsIn(session, record));
  }
  for (const name of alternatesOf(record)) {
    for (const { value } of (record.fields.get(name) ?? []).slice(1)) {
      lines.push(
        "",
        commandLine.otherVersion,
        harmless(typeof value === "string" ? value : JSON.stringify(value)),
      );
    }
  }
  if (checkIn?.source) {
    lines.push("", dim(session, harmless(commandLine.untouchedRow(checkIn.source.app))));
    for (const [name, value] of Object.entries(checkIn.source.row)) {
      if (value !== "") lines.push(dim(session, harmless(`  ${name}: ${String(value)}`)));
    }
  }
  lines.push("", dim(session, `${commandLine.written} ${instantToText(record.writtenAt)}`));
  if (record.changedAt !== record.writtenAt)
    lines.push(dim(session, `${commandLine.changed} ${instantToText(record.changedAt)}`));
  return lines;
}

function versionsIn(record: LifeRecord): number {
  return Math.max(...alternatesOf(record).map((name) => record.fields.get(name)?.length ?? 0));
}

/** Numbers and small facts of a record, in words; an amount that is all that was planned is not said twice. */
function factsIn({ words }: Session, record: LifeRecord): readonly string[] {
  const unit = fieldValue(record, "unit");
  return fieldNames(record).flatMap((name) => {
    const value = fieldValue(record, name);
    if (name === "amount" && value === fieldValue(record, "size")) return [];
    if (typeof value !== "number" && !(name === "outcome" || name === "technique")) return [];
    const isMeasured = (name === "size" || name === "amount") && typeof unit === "string";
    const said = isMeasured ? `${String(value)} ${unit}` : String(value);
    return [harmless(words.commandLine.fact(name, said))];
  });
}
