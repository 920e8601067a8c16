import { dayFromCount, memberOf, textFromUtf8, utf8 } from "@lichen/base";
import { demoLifeInEnglish, demoLifeInHindi } from "@lichen/content/demo-life";
import {
  composeCheckIn,
  draftFromJson,
  isKnownKind,
  ownWordsOf,
  textsOf,
  whenFromJson,
} from "@lichen/core";
import { openMemoryNotebook } from "@lichen/testkit";
import { describe, expect, it } from "vitest";
import { recordCheckIn } from "../deeds/record-check-in.ts";
import { DEMO_ZONE, type DemoRecord, demoLife } from "./demo-life.ts";
import { writeDemoLife } from "./write-demo-life.ts";

const TODAY = dayFromCount(20_780);
if (!TODAY.ok) throw new Error("not a day");
const today = TODAY.value;

function lived(days: number, { seed = 7, speaks = "both" as "en" | "hi" | "both" } = {}) {
  return demoLife({ seed, days, today, speaks });
}

function whenOf({ fields }: DemoRecord) {
  return whenFromJson(memberOf(fields, "when"));
}

describe("a made-up life", () => {
  it("is the same for the same seed, and another for another", () => {
    expect(lived(60)).toEqual(lived(60));
    expect(lived(60, { seed: 8 })).not.toEqual(lived(60));
  });

  it("is made of check-ins that a person could have kept", () => {
    for (const { kind, fields } of lived(400)) {
      const when = whenFromJson(memberOf(fields, "when"));
      if (kind !== "check-in" || !when) continue;
      expect(composeCheckIn(draftFromJson(fields), when)).toEqual({ ok: true, value: fields });
    }
  });

  it("uses only kinds this version knows, under names that are each used once", () => {
    const records = lived(400);
    expect(records.filter(({ kind }) => !isKnownKind(kind))).toEqual([]);
    expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
  });

  it("refers to nothing that is not there", () => {
    const records = lived(400);
    const kinds = new Map<unknown, string>(records.map(({ id, kind }) => [id, kind]));
    const refers = { goal: "goal", person: "person", proof: "step" };
    for (const { fields } of records) {
      for (const [field, kind] of Object.entries(refers)) {
        const value = memberOf(fields, field);
        if (value !== undefined) expect(kinds.get(value)).toBe(kind);
      }
    }
  });

  it("holds no moment of the future, and none before its first day", () => {
    for (const record of lived(400)) {
      const when = whenOf(record);
      if (!when) continue;
      expect(when.day).toBeGreaterThan(today - 400);
      expect(when.day).toBeLessThanOrEqual(today);
      expect(when.zone).toBe(DEMO_ZONE);
      // A day lasts until 04:00 of the next.
      expect(when.minute).toBeGreaterThanOrEqual(240);
      expect(when.minute).toBeLessThan(1_440 + 240);
    }
  });

  it("rests on some days, and is away for three weeks once in a long while", () => {
    const days = new Set(lived(1_000).map((record) => whenOf(record)?.day));
    expect(days.size).toBeGreaterThan(600);
    expect(days.size).toBeLessThan(950);
    let longest = 0;
    for (let day = today - 999, gap = 0; day <= today; day++) {
      gap = [...days].includes(day as never) ? 0 : gap + 1;
      longest = Math.max(longest, gap);
    }
    expect(longest).toBeGreaterThanOrEqual(21);
  });

  it("has steps that go better when they are small, and kindness that grows", () => {
    const records = lived(3_000, { seed: 3 });
    const steps = records.filter(({ kind }) => kind === "step");
    const sizes = steps.map(({ fields }) => Number(memberOf(fields, "size"))).sort((a, b) => a - b);
    const middle = sizes[Math.floor(sizes.length / 2)] ?? 0;
    const share = (isSmall: boolean) => {
      const some = steps.filter(
        ({ fields }) => Number(memberOf(fields, "size")) < middle === isSmall,
      );
      return (
        some.filter(({ fields }) => memberOf(fields, "outcome") === "done").length / some.length
      );
    };
    expect(share(true)).toBeGreaterThan(share(false));
    const kind = records.flatMap(({ fields }) => {
      const value = memberOf(fields, "kindness");
      return typeof value === "number" ? [value] : [];
    });
    const mean = (some: readonly number[]) =>
      some.reduce((sum, each) => sum + each, 0) / some.length;
    const half = Math.floor(kind.length / 2);
    expect(mean(kind.slice(half))).toBeGreaterThan(mean(kind.slice(0, half)) + 0.5);
  });

  it("says its notes in many words: of 365 days hardly any note is heard four times", () => {
    for (const speaks of ["en", "hi"] as const) {
      const notes = lived(365, { speaks }).flatMap(({ kind, fields }) => {
        const note = memberOf(fields, "note");
        return kind === "check-in" && typeof note === "string" ? [note] : [];
      });
      const often = notes.filter((note) => notes.filter((other) => other === note).length > 3);
      expect(notes.length).toBeGreaterThan(100);
      expect(often.length / notes.length).toBeLessThan(0.05);
    }
  });

  it("leaves no slot open and no text that bytes could not hold", () => {
    for (const { fields } of lived(400)) {
      for (const text of textsOf(fields)) {
        expect(text).not.toMatch(/[{}]/);
        expect(textFromUtf8(utf8(text))).toEqual({ ok: true, value: text });
      }
    }
  });

  it("has at least 60 templates for a note in each language", () => {
    for (const { notes } of [demoLifeInEnglish, demoLifeInHindi]) {
      const all = [...notes.heavy, ...notes.plain, ...notes.light];
      expect(new Set(all).size).toBeGreaterThanOrEqual(60);
      expect(new Set(all).size).toBe(all.length);
    }
  });

  it("is written into an empty notebook, and never among someone's own entries", async () => {
    const { notebook, disk } = await openMemoryNotebook({ seed: 1 });
    const options = { seed: 1, days: 30, today, speaks: "en" } as const;
    const written = await writeDemoLife(notebook, options);
    const count = demoLife(options).filter(({ at }) => at <= notebook.ports.clock.now()).length;
    expect(written).toEqual({ ok: true, value: { records: count } });
    const again = await openMemoryNotebook({ seed: 2, disk });
    const records = [...again.notebook.life.records()];
    expect(records).toHaveLength(count);
    expect(records.some((record) => ownWordsOf(record).length > 0)).toBe(true);
    expect(await writeDemoLife(again.notebook, options)).toEqual({
      ok: false,
      problem: { kind: "not-empty" },
    });
    const own = await openMemoryNotebook({ seed: 3 });
    await recordCheckIn(own.notebook, { note: "mine" });
    expect((await writeDemoLife(own.notebook, options)).ok).toBe(false);
  });
});

describe("the words of a made-up life", () => {
  /** Voice: what is refused in any sentence of ours, and what the two languages of a life keep out. */
  const REFUSED_EN =
    /\b(fail\w*|lazy|weak|excuse|streak|score|relapse|depress\w*|disorder|symptom|suicid\w*|die|kill\w*|awesome|amazing|should|must|just|simply|easy|bad day|gave up|average)\b|!|…|—/i;
  const REFUSED_HI =
    /असफल|नाकाम|फेल|आलस|कमज़ोर|बहाना|डिप्रेशन|अवसाद|मरीज़|लक्षण|पागल|शाबाश|कमाल|आत्महत्या|मरना|भगवान|दुआ|बुरा दिन|!|…|—/;
  /** मैं with a verb that would have to say whether a man or a woman speaks. */
  const GENDERED_HI =
    /(^|\s)मैं(\s|$)|रहा हूँ|रही हूँ|(ता|ती) हूँ|ऊँगा|ऊँगी|गया हूँ|गई हूँ|सकता|सकती|अकेला |अकेली /;

  it("are free of refused words and of false cheer", () => {
    for (const text of textsOf(JSON.parse(JSON.stringify(demoLifeInEnglish)))) {
      expect(text).not.toMatch(REFUSED_EN);
    }
    for (const text of textsOf(JSON.parse(JSON.stringify(demoLifeInHindi)))) {
      expect(text).not.toMatch(REFUSED_HI);
    }
  });

  it("do not say in Hindi whether a man or a woman writes", () => {
    for (const text of textsOf(JSON.parse(JSON.stringify(demoLifeInHindi)))) {
      expect(text).not.toMatch(GENDERED_HI);
    }
  });
});
