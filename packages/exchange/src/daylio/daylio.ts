import { dayFromText, type JsonObject, ok, problem, type Result, type When } from "@lichen/base";
import { type CheckInDraft, composeCheckIn } from "@lichen/core";
import { type CsvRow, readCsv } from "../csv/csv.ts";
import { minuteFromClock } from "./clock-time.ts";
import { textFromHtml } from "./html-text.ts";
import {
  type DaylioReport,
  type MoodPlace,
  openReport,
  placeOfMood,
  type RowReason,
} from "./report.ts";

/** An entry on its way in. */
export interface Incoming {
  /** The same for the same row of the same diary, however often it is exported. */
  readonly sourceKey: string;
  readonly when: When;
  readonly fields: JsonObject;
}

/** What reading a Daylio file needs to know beforehand. */
export interface DaylioOptions {
  /** The zone the diary was kept in: the file does not say. */
  readonly zone: string;
  /** Where the person put their own moods on the field, by {@link moodKey}. */
  readonly moods: ReadonlyMap<string, MoodPlace>;
}

export type DaylioProblem =
  | { readonly kind: "empty-file" }
  /** A Daylio backup (a zip), not its CSV export. */
  | { readonly kind: "daylio-backup" }
  /** No Daylio header: some other file. */
  | { readonly kind: "not-daylio" };

/** Reads a Daylio CSV piece by piece. */
export interface DaylioReader {
  /** Entries that end in this piece; a problem once the file shows itself to be something else. */
  feed(text: string): Result<readonly Incoming[], DaylioProblem>;
  /** The last entries and the report. */
  end(): Result<
    { readonly last: readonly Incoming[]; readonly report: DaylioReport },
    DaylioProblem
  >;
  /** Characters held at the moment. */
  held(): number;
}

/** The columns of a Daylio CSV, 2019 to 2026, in any order. */
const COLUMNS = [
  "full_date",
  "date",
  "weekday",
  "time",
  "mood",
  "activities",
  "scales",
  "note_title",
  "note",
];

/**
 * Reads the CSV export of Daylio: both layouts, columns by their header, moods by their name.
 *
 * `full_date` is the day; `date` and `weekday` are in whatever language the phone spoke. The file's
 * day is kept as it is: 12:00 AM is the midnight that opens it.
 */
export function readDaylio({ zone, moods }: DaylioOptions): DaylioReader {
  let csv = readCsv();
  let head: string | undefined = ""; // The beginning, until it shows what the file is.
  let columns: readonly string[] | undefined;
  const report = openReport();
  const timesSeen = new Map<string, number>();

  function takeRows(rows: readonly CsvRow[]): Result<readonly Incoming[], DaylioProblem> {
    const incoming: Incoming[] = [];
    for (const row of rows) {
      if (!columns) {
        const header = row.fields.map((name) => name.trim().toLowerCase());
        if (!header.includes("full_date") || !header.includes("mood"))
          return problem({ kind: "not-daylio" });
        columns = namesOf(header);
        report.columns(header.filter((name) => name !== "" && !COLUMNS.includes(name)));
        continue;
      }
      const entry = takeRow(row, columns);
      if (entry) incoming.push(entry);
    }
    return ok(incoming);
  }

  function takeRow(row: CsvRow, names: readonly string[]): Incoming | undefined {
    const cell = new Map(names.map((name, i) => [name, row.fields[i] ?? ""]));
    const untouched = untouchedRow(names, row);
    const text = (name: string): string => (cell.get(name) ?? "").trim();
    const refuse = (reason: RowReason): undefined =>
      report.without({ line: row.line, reason, row: untouched });
    if (row.trouble) return refuse(row.trouble);
    if (row.fields.length < 2) return refuse("too-few-columns");
    const day = dayFromText(text("full_date"));
    if (!day.ok) return refuse("date-not-understood");
    const minute = minuteFromClock(text("time"));
    const mood = text("mood");
    const place = placeOfMood(mood, moods);
    const note = textFromHtml(cell.get("note") ?? "");
    const draft: CheckInDraft = {
      ...place,
      tags: partsOf(text("activities")),
      title: textFromHtml(text("note_title")),
      note,
      mood,
      source: { app: "daylio", row: untouched },
    };
    const when: When = { day: day.value, minute: minute ?? null, zone };
    const fields = composeCheckIn(draft, when);
    if (!fields.ok)
      return refuse(fields.problem.kind === "nothing-to-keep" ? "nothing-in-it" : "too-long");
    const scales = partsOf(text("scales"));
    report.entry(day.value, mood, place !== undefined);
    if (minute === undefined && text("time") !== "") report.doubtfulTime(row.line);
    const key = keyOf(cell);
    const time = (timesSeen.get(key) ?? 0) + 1;
    timesSeen.set(key, time);
    return {
      sourceKey: `${key}\u0000${time}`,
      when,
      fields: scales.length > 0 ? { ...fields.value, scales } : fields.value,
    };
  }

  function begin(beginning: string): Result<readonly Incoming[], DaylioProblem> {
    head = undefined;
    if (isZip(beginning)) return problem({ kind: "daylio-backup" });
    csv = readCsv(delimiterOf(beginning));
    return takeRows(csv.feed(beginning));
  }

  return {
    held: () => (head ?? "").length + csv.held(),
    feed(text) {
      if (head === undefined) return takeRows(csv.feed(text));
      head += text;
      const isEnough = isZip(head) || head.length > HEAD_LIMIT || hasFirstLine(head);
      return isEnough ? begin(head) : ok([]);
    },
    end() {
      if (head === "") return problem({ kind: "empty-file" });
      const begun = head === undefined ? ok([]) : begin(head);
      if (!begun.ok) return begun;
      const last = takeRows(csv.end());
      if (!last.ok) return last;
      if (!columns) return problem({ kind: "not-daylio" });
      return ok({ last: [...begun.value, ...last.value], report: report.close() });
    },
  };
}

/** Letters a file may begin with before its first line has to end. */
const HEAD_LIMIT = 10_000;
/** How a zip begins, whole, empty or in parts (APPNOTE 4.3). */
const ZIPS = ["PK\u0003", "PK\u0005", "PK\u0007"];

function isZip(beginning: string): boolean {
  return ZIPS.some((zip) => beginning.startsWith(zip));
}

/** Whether a line that is not blank has ended. */
function hasFirstLine(beginning: string): boolean {
  const text = beginning.trimStart();
  return text.includes("\n") || text.includes("\r");
}

/** A name of its own for each column: one without a name, or with an earlier one's, goes by its number. */
function namesOf(header: readonly string[]): readonly string[] {
  return header.map((name, i) =>
    name === "" || header.indexOf(name) < i ? `column ${i + 1}` : name,
  );
}

/** The row as it stood, by column. Safe for `__proto__`. */
function untouchedRow(names: readonly string[], { fields }: CsvRow): JsonObject {
  return Object.fromEntries(
    fields.map((value, i) => [names[i] ?? `column ${i + 1}`, value.toWellFormed()]),
  );
}

/** What makes a row itself, whatever the layout: columns that are empty say nothing. */
function keyOf(cell: ReadonlyMap<string, string>): string {
  return ["full_date", "time", "mood", "activities", "scales", "note_title", "note"]
    .map((name) => [name, (cell.get(name) ?? "").trim()] as const)
    .filter(([, value]) => value !== "")
    .map(([name, value]) => `${name}=${value.toWellFormed()}`)
    .join("\u0000");
}

/** `walk | tea |  friends ` as its parts. */
function partsOf(text: string): readonly string[] {
  return text === ""
    ? []
    : text
        .split("|")
        .map((part) => part.trim().replace(/\s+/g, " "))
        .filter((part) => part !== "");
}

/** Comma, semicolon or tab: whichever the first line uses most. */
function delimiterOf(text: string): string {
  const line = text.split(/[\r\n]/).find((each) => each.trim() !== "") ?? "";
  const count = (mark: string): number => line.split(mark).length;
  return [";", "\t"].find((mark) => count(mark) > count(",")) ?? ",";
}
