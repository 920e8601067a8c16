import { NOTE_LIMIT } from "@lichen/core";
import fc from "fast-check";
import { expect, it } from "vitest";
import { fitInNote } from "./fit-in-note.ts";

const FAMILY = "\u{1F468}\u200D\u{1F469}\u200D\u{1F467}";

it("puts a text below what is in the note, or alone where nothing is", () => {
  expect(fitInNote("", "a line")).toEqual({ note: "a line", fits: "all" });
  expect(fitInNote("mine", "a line")).toEqual({ note: "mine\n\na line", fits: "all" });
});

it("cuts between letters as they are seen, and splits no emoji and no Hindi syllable", () => {
  expect(fitInNote("", `ab${FAMILY}`, 5)).toEqual({ note: "ab", fits: "beginning" });
  expect(fitInNote("", "ab\u{1F33F}c", 3)).toEqual({ note: "ab", fits: "beginning" });
  expect(fitInNote("", "कि कि", 4)).toEqual({ note: "कि ", fits: "beginning" });
});

it("says that nothing fits where the note is full, and leaves the note as it is", () => {
  const full = "x".repeat(NOTE_LIMIT);
  expect(fitInNote(full, "a line")).toEqual({ note: full, fits: "nothing" });
  expect(fitInNote(full.slice(2), "a line")).toEqual({ note: full.slice(2), fits: "nothing" });
  expect(fitInNote("", FAMILY, 3)).toEqual({ note: "", fits: "nothing" });
});

it("never goes over the limit, never changes what was written, and keeps whole letters of the text", () => {
  const limit = 12;
  const some = fc.string({ unit: "grapheme", maxLength: 20 });
  fc.assert(
    fc.property(some, some, (written, text) => {
      const mine = written.slice(0, limit);
      const { note, fits } = fitInNote(mine, text, limit);
      expect(note.length).toBeLessThanOrEqual(limit);
      expect(note.startsWith(mine)).toBe(true);
      if (fits === "nothing") {
        expect(note).toBe(mine);
        return;
      }
      const part = note.slice(mine === "" ? 0 : mine.length + 2);
      const letters = [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment);
      const ends = letters.map((_, i) => letters.slice(0, i + 1).join(""));
      expect(["", ...ends]).toContain(part);
    }),
  );
});
