/** One row of a CSV file, and the line of the file on which it begins (from 1). */
export interface CsvRow {
  readonly line: number;
  readonly fields: readonly string[];
  /** Why the row could not be read whole; its fields are what was read of it. */
  readonly trouble?: "field-too-long" | "quote-not-closed" | "too-many-fields";
}

/** Reads a CSV file piece by piece, holding no more than one row. */
export interface CsvReader {
  /** The rows that end in this piece of the text. */
  feed(text: string): readonly CsvRow[];
  /** What is left at the end of the file. */
  end(): readonly CsvRow[];
  /** Characters held at the moment; never more than the limits allow. */
  held(): number;
}

/** The longest field kept, in UTF-16 units. What is beyond is passed over and the row says so. */
export const FIELD_LIMIT = 1_000_000;
/** The most characters kept of one row, all its fields together. */
export const ROW_LIMIT = 4_000_000;
/** The most fields in a row. */
export const FIELDS_LIMIT = 1_000;

const QUOTE = 34;
const CR = 13;
const LF = 10;

type State = "start" | "plain" | "quoted" | "quote-in-quoted";

/**
 * A reader of RFC 4180 as it is met in the wild: any line end, a byte order mark, a quote inside a
 * plain field taken literally, text after a closing quote kept. Time is linear in the text and
 * memory is bounded, whatever the text.
 */
export function readCsv(delimiter = ","): CsvReader {
  const DELIMITER = delimiter.charCodeAt(0);
  let state: State = "start";
  let field = "";
  let fieldLost = false;
  let fields: string[] = [];
  let trouble: CsvRow["trouble"];
  let size = 0;
  let line = 1;
  let rowLine = 1;
  let isFirst = true;
  let afterCr = false;

  function add(text: string): void {
    const room = Math.min(FIELD_LIMIT, ROW_LIMIT - size) - field.length;
    if (text.length > room) {
      fieldLost = true;
      trouble = "field-too-long";
    }
    if (room <= 0) return;
    field += text.length > room ? text.slice(0, room) : text;
  }

  function endField(): void {
    if (fields.length < FIELDS_LIMIT) fields.push(field);
    else trouble ??= "too-many-fields";
    size += field.length;
    field = "";
    fieldLost = false;
    state = "start";
  }

  function endRow(rows: CsvRow[]): void {
    endField();
    const isBlank = fields.length === 1 && fields[0] === "" && trouble === undefined;
    if (!isBlank) rows.push({ line: rowLine, fields, ...(trouble && { trouble }) });
    fields = [];
    size = 0;
    trouble = undefined;
    rowLine = line;
  }

  return {
    held: () => field.length + size,
    feed(text) {
      const rows: CsvRow[] = [];
      let at = 0;
      if (isFirst && text.length > 0) {
        isFirst = false;
        if (text.charCodeAt(0) === 0xfeff) at = 1;
      }
      while (at < text.length) {
        const code = text.charCodeAt(at);
        if (afterCr && code === LF) {
          afterCr = false;
          at += 1;
          continue;
        }
        afterCr = false;
        if (state === "quoted") {
          const quote = text.indexOf('"', at);
          const stop = quote < 0 ? text.length : quote;
          const part = text.slice(at, stop);
          line += newLines(part);
          add(part);
          at = stop;
          if (quote < 0) break;
          state = "quote-in-quoted";
          at += 1;
          continue;
        }
        if (state === "quote-in-quoted" && code === QUOTE) {
          add('"');
          state = "quoted";
          at += 1;
          continue;
        }
        if (state === "start" && code === QUOTE) {
          state = "quoted";
          at += 1;
          continue;
        }
        if (code === DELIMITER) {
          endField();
          at += 1;
          continue;
        }
        if (code === LF || code === CR) {
          line += 1;
          afterCr = code === CR;
          endRow(rows);
          at += 1;
          continue;
        }
        const stop = plainEnd(text, at + 1, DELIMITER);
        add(text.slice(at, stop));
        state = "plain";
        at = stop;
      }
      return rows;
    },
    end() {
      const rows: CsvRow[] = [];
      if (state === "quoted") trouble ??= "quote-not-closed";
      if (state !== "start" || fields.length > 0 || fieldLost) endRow(rows);
      return rows;
    },
  };
}

function plainEnd(text: string, from: number, delimiter: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === delimiter || code === LF || code === CR) return at;
  }
  return text.length;
}

function newLines(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) count += 1;
  return count;
}
