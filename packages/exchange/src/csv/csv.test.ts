import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CsvRow, FIELD_LIMIT, FIELDS_LIMIT, ROW_LIMIT, readCsv } from "./csv.ts";

const rowsOf = (...pieces: readonly string[]): readonly CsvRow[] => {
  const csv = readCsv();
  return [...pieces.flatMap((piece) => csv.feed(piece)), ...csv.end()];
};
const fieldsOf = (text: string) => rowsOf(text).map(({ fields }) => fields);

/** RFC 4180 as it is written, a letter at a time: the slow twin. */
function slowFields(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let field = "";
  let isQuoted = false;
  let wasQuoted = false;
  const letters = text
    .replace(/^\ufeff/, "")
    .replace(/\r\n/g, "\n")
    .replace(/\r/g, "\n");
  const endRow = () => {
    row.push(field);
    if (row.length > 1 || row[0] !== "") rows.push(row);
    [row, field, wasQuoted] = [[], "", false];
  };
  for (let i = 0; i < letters.length; i++) {
    const letter = letters[i] ?? "";
    if (isQuoted) {
      if (letter !== '"') field += letter;
      else if (letters[i + 1] === '"') {
        field += '"';
        i += 1;
      } else isQuoted = false;
    } else if (letter === '"' && field === "" && !wasQuoted) {
      isQuoted = true;
      wasQuoted = true;
    } else if (letter === ",") {
      row.push(field);
      [field, wasQuoted] = ["", false];
    } else if (letter === "\n") endRow();
    else field += letter;
  }
  if (isQuoted)
    rows.push([...row, field]); // Never closed: kept, and marked by the reader.
  else if (field !== "" || row.length > 0) endRow();
  return rows;
}

const someCell = fc.string({ unit: fc.constantFrom(...'ab,"\n é\t='.split("")), maxLength: 8 });
const quote = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

describe("a CSV file", () => {
  it("gives back every cell that was written by the rules", () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(someCell, { minLength: 2, maxLength: 5 }), { maxLength: 6 }),
        fc.constantFrom("\n", "\r\n"),
        (rows, end) => {
          const text = rows.map((row) => row.map(quote).join(",")).join(end);
          expect(fieldsOf(text)).toEqual(rows);
        },
      ),
    );
  });

  it("reads any text as its slow twin does", () => {
    const some = fc.string({ unit: fc.constantFrom(...'ab,"\n'.split("")), maxLength: 24 });
    fc.assert(
      fc.property(some, (text) => {
        // Where a closing quote is followed by letters the twin is silent; the reader keeps them.
        if (/"[ab"]*"[ab]/.test(text)) return;
        expect(fieldsOf(text)).toEqual(slowFields(text));
      }),
      { numRuns: 2_000 },
    );
  });

  it("is the same however it is cut into pieces", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'ab,"\r\n\ufeff\0'.split("")), maxLength: 40 }),
        fc.array(fc.nat({ max: 40 }), { maxLength: 5 }),
        (text, cuts) => {
          const places = [0, ...cuts.toSorted((a, b) => a - b), text.length];
          const pieces = places.slice(1).map((to, i) => text.slice(places[i], to));
          expect(rowsOf(...pieces)).toEqual(rowsOf(text));
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it("names the line each row begins on, line ends inside quotes counted", () => {
    expect(rowsOf('a,b\n"c\nd\ne",f\n\ng,h').map(({ line }) => line)).toEqual([1, 2, 6]);
    expect(rowsOf('a,b\r\n"c\r\nd",f\r\ng,h').map(({ line }) => line)).toEqual([1, 2, 4]);
  });

  it("holds no more than its limits, however long a line is, and says which row it was", () => {
    const csv = readCsv();
    csv.feed('head,er\n"');
    const piece = "x".repeat(1_000_000);
    let most = 0;
    for (let i = 0; i < 1_000; i++) {
      csv.feed(piece);
      most = Math.max(most, csv.held());
    }
    const [row] = csv.feed('",after\n');
    expect(most).toBeLessThanOrEqual(FIELD_LIMIT + 100);
    expect(row).toMatchObject({ line: 2, trouble: "field-too-long" });
    expect(csv.feed("next,row\n")).toMatchObject([{ line: 3, fields: ["next", "row"] }]);
  });

  it("holds no more than its limits, however many cells a row has", () => {
    const csv = readCsv();
    for (let i = 0; i < 300; i++) csv.feed(",".repeat(100_000));
    expect(csv.held()).toBe(0);
    const [row] = csv.feed("\n");
    expect(row?.trouble).toBe("too-many-fields");
    expect(row?.fields).toHaveLength(FIELDS_LIMIT);
  });

  it("bounds a whole row, and not only each cell of it", () => {
    const csv = readCsv();
    const cell = `${"y".repeat(500_000)},`;
    let most = 0;
    for (let i = 0; i < 200; i++) {
      csv.feed(cell);
      most = Math.max(most, csv.held());
    }
    expect(most).toBeLessThanOrEqual(ROW_LIMIT);
    expect(csv.feed("\n")[0]?.trouble).toBe("field-too-long");
  });

  it("keeps a quote that never closes as one row that says so", () => {
    expect(rowsOf('a,b\n"never closed,c\nd')).toMatchObject([
      { line: 1 },
      { line: 2, trouble: "quote-not-closed" },
    ]);
  });

  it("is done with millions of quotes in one piece, wherever its lines end", () => {
    for (const text of [`"${'a""'.repeat(1_000_000)}"`, `${'"",'.repeat(1_000_000)}`]) {
      const [row, ...rest] = rowsOf(`${text}\n`);
      expect(row?.line).toBe(1);
      expect(rest).toEqual([]);
    }
  });

  it("keeps NUL, quotes in the middle of a plain cell, and letters after a closing quote", () => {
    expect(fieldsOf('a\0b,5" nail,"c"d\n')).toEqual([["a\0b", '5" nail', "cd"]]);
    expect(fieldsOf("\ufeffa,b\r\nc,\ufeffd")).toEqual([
      ["a", "b"],
      ["c", "\ufeffd"],
    ]);
    expect(fieldsOf("")).toEqual([]);
    expect(fieldsOf("\r\n\n\r")).toEqual([]);
    expect(fieldsOf('""\n,\n')).toEqual([["", ""]]);
  });
});
