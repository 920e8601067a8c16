import { type Day, type JsonObject, newOpId, newRecordId } from "@lichen/base";
import {
  beginLife,
  CHECK_IN,
  composeCheckIn,
  hideOf,
  hlcAt,
  type LifeRecord,
  writeFirst,
  writeOver,
} from "@lichen/core";
import { HOSTILE_TEXTS, seededChance } from "@lichen/testkit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { entryToJson, instantToText, lifeToJson } from "./entry-json.ts";
import { inline, lifeToMarkdown, type MarkdownWords, quoted } from "./markdown.ts";

const chance = seededChance(3);
const stamp = (at: number) => ({ id: newOpId(chance), at: hlcAt(at) });
const id = newRecordId(chance);

function checkIn(note: string, more: JsonObject = {}): LifeRecord {
  const when = { day: 20_780 as Day, minute: 1_530, zone: "Asia/Kolkata" };
  const fields = composeCheckIn({ pleasantness: 3, feelings: ["restless"], note }, when);
  if (!fields.ok) throw new Error(fields.problem.kind);
  const life = beginLife();
  life.take([
    writeFirst(stamp(1_700_000_000_000), { id, kind: CHECK_IN }, { ...fields.value, ...more }),
  ]);
  const record = life.record(id);
  if (!record) throw new Error("no record");
  return record;
}

describe("an entry as JSON", () => {
  it("says everything in one form, what is unknown as null", () => {
    expect(entryToJson(checkIn("late"))).toEqual({
      id,
      kind: "check-in",
      day: "2026-11-23",
      date: "2026-11-24",
      time: "01:30",
      zone: "Asia/Kolkata",
      pleasantness: 3,
      energy: null,
      kindness: null,
      able: null,
      feelings: ["restless"],
      needsMet: [],
      needsUnmet: [],
      strengths: [],
      tags: [],
      title: "",
      note: "late",
      mood: null,
      source: null,
      written: "2023-11-14T22:13:20Z",
      changed: "2023-11-14T22:13:20Z",
      hidden: false,
      versions: {},
      more: {},
    });
  });

  it("carries fields it has no place for, and every version where there are several", () => {
    const record = checkIn("one", { "of-tomorrow": [1, 2] });
    const life = beginLife();
    life.take([
      ...record.operations,
      writeOver(stamp(1_800_000_000_000), record, { note: "two" }),
      writeOver(stamp(1_900_000_000_000), record, { note: "three" }),
    ]);
    const folded = life.record(id);
    const json = folded && entryToJson(folded);
    expect(json?.more).toEqual({ "of-tomorrow": [1, 2] });
    expect(json?.versions).toEqual({ note: ["three", "two"] });
  });

  it("is one JSON text for a whole life, whatever is written in it", () => {
    for (const text of HOSTILE_TEXTS.filter((each) => each.trim() !== "")) {
      const parsed = JSON.parse(lifeToJson([checkIn(`note ${text}`)]));
      expect(parsed.format).toBe("lichen-export");
      expect(parsed.entries[0].note).toBe(`note ${text}`.toWellFormed().normalize("NFC").trim());
    }
  });

  it("marks what is hidden, and writes instants as ISO 8601 does", () => {
    const record = checkIn("x");
    const life = beginLife();
    life.take([...record.operations, hideOf(stamp(1_900_000_000_000), record)]);
    const hidden = life.record(id);
    expect(hidden && entryToJson(hidden).hidden).toBe(true);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_000_000_000 }), (seconds) => {
        const iso = new Date(seconds * 1000).toISOString().replace(".000Z", "Z");
        expect(instantToText(hlcAt(seconds * 1000))).toBe(iso);
      }),
    );
  });
});

const words: MarkdownWords = {
  title: "My notebook",
  undated: "Without a date",
  hidden: "hidden",
  otherVersion: "Another version:",
  kind: (kind) => kind,
  rating: (rating, value) => `${rating} ${value}`,
  list: (list) => list,
  mood: (name) => `mood ${name}`,
  feeling: (word) => word,
};

describe("a life as Markdown", () => {
  it("reads day by day", () => {
    expect(lifeToMarkdown([checkIn("a note")], words)).toBe(
      "# My notebook\n\n## 2026-11-23\n\n### 01:30 check-in\n\n- pleasantness 3\n- feelings: restless\n\n> a note\n",
    );
  });

  it("keeps its structure whatever a person writes", () => {
    for (const text of [
      ...HOSTILE_TEXTS,
      "\n# heading\n---\n```\ncode",
      "> deep",
      "1. one",
      "<img src=x>",
    ]) {
      const lines = lifeToMarkdown([checkIn(`note ${text}`)], words).split("\n");
      expect(lines.filter((line) => line.startsWith("#"))).toHaveLength(3);
      expect(lines.some((line) => /(^|[^\\])</.test(line.replaceAll("\\\\", "")))).toBe(false);
    }
  });

  it("quotes every line, and never lets a mark through", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(..."a#-1.>`<[]\\|\n\r \u2028".split("")) }),
        (text) => {
          for (const line of quoted(text).split("\n")) expect(line.startsWith(">")).toBe(true);
          expect(inline(text)).not.toMatch(/[\n\r\u2028\u2029]/);
          expect(inline(text).replaceAll(/\\[\\`<>[\]|#+.)-]/g, "")).not.toMatch(/[`<>[\]|]/);
        },
      ),
    );
  });
});
