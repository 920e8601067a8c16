import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, expect, it } from "vitest";
import { piecesOfFile } from "./file-pieces.ts";
import { sessionFor } from "./session.ts";

const here = mkdtempSync(join(tmpdir(), "lichen-pieces-"));
afterAll(() => rmSync(here, { recursive: true, force: true }));

const noted: string[] = [];
const session = sessionFor(
  {
    here,
    environment: {},
    terminal: {
      isPerson: false,
      isColoured: false,
      width: 80,
      say: () => undefined,
      note: (line) => noted.push(line),
      ask: () => Promise.resolve(""),
      askSecret: () => Promise.resolve(""),
      readAll: () => "",
    },
  },
  { words: [], switches: new Set(), texts: new Map() },
);

function readBack(bytes: Uint8Array): string {
  writeFileSync(join(here, "file"), bytes);
  const pieces = piecesOfFile(session, "file");
  if (!pieces) throw new Error(noted.at(-1));
  const once = [...pieces()].join("");
  expect([...pieces()].join("")).toBe(once);
  return once.replace(/^\ufeff/, "");
}

it("reads the same text from UTF-8 and from both kinds of UTF-16, each time it is asked", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const marked = `\ufeff${text}`;
      for (const bytes of [
        Buffer.from(marked),
        Buffer.from(marked, "utf16le"),
        Buffer.from(marked, "utf16le").swap16(),
      ]) {
        expect(readBack(bytes)).toBe(text.replace(/^\ufeff/, ""));
      }
    }),
    { numRuns: 25 },
  );
});

it("holds a letter together where one piece ends and the next begins", () => {
  for (const before of [1_048_575, 1_048_574, 1_048_573]) {
    const text = `${"x".repeat(before)}दिन🌱`;
    expect(readBack(Buffer.from(text))).toBe(text);
  }
});

it("turns bytes that are no text into a sign, and never throws", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
      expect(readBack(bytes).isWellFormed()).toBe(true);
    }),
    { numRuns: 50 },
  );
});

it("says when a file is not there, or is a folder", () => {
  expect(piecesOfFile(session, "nowhere")).toBeUndefined();
  expect(noted.at(-1)).toContain("ENOENT");
  expect(piecesOfFile(session, ".")).toBeUndefined();
  expect(noted.at(-1)).toContain("EISDIR");
});
