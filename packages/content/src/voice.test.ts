import { describe, expect, it } from "vitest";
import { app as appEn } from "./app/en/app.ts";
import { meanings as meaningsEn } from "./app/en/feelings.ts";
import { lookBack as lookBackEn } from "./app/en/look-back.ts";
import { settings as settingsEn } from "./app/en/settings.ts";
import { app as appHi } from "./app/hi/app.ts";
import { meanings as meaningsHi } from "./app/hi/feelings.ts";
import { lookBack as lookBackHi } from "./app/hi/look-back.ts";
import { settings as settingsHi } from "./app/hi/settings.ts";
import { FEELINGS } from "./feelings.ts";
import { wordsOf } from "./index.ts";

/** A sentence, and where it stands. */
interface Said {
  readonly place: string;
  readonly text: string;
}

const COUNTS = [0, 1, 2, 5, 412, 100_000];
const PROBLEMS = [
  "nothing-to-keep note-too-long word-too-long too-many-words rating-out-of-range unknown-zone full",
  "busy read-only refused absent not-empty no-slots keyring-full needs-passphrase needs-words",
  "wrong-secret no-such-way weak-parameters damaged newer-format truncated not-a-backup",
  "other-notebook words-count word-unknown words-mistaken no-such-entry several-entries empty-file",
  "daylio-backup not-daylio",
].flatMap((line) => line.split(" "));

/** Every sentence of a tree of words: functions are asked with counts, names and every problem. */
function* sentencesOf(words: unknown, place: string): Generator<Said> {
  if (typeof words === "string") yield { place, text: words };
  else if (isAnswering(words)) yield* answersOf(words, place);
  else if (words !== null && typeof words === "object") {
    for (const [name, inner] of Object.entries(words))
      yield* sentencesOf(inner, `${place}.${name}`);
  }
}

function isAnswering(words: unknown): words is (...given: never[]) => unknown {
  return typeof words === "function";
}

function* answersOf(words: (...given: never[]) => unknown, place: string): Generator<Said> {
  const isProblem = place.endsWith(".problem");
  const asked: readonly (readonly unknown[])[] = isProblem
    ? PROBLEMS.map((kind) => [
        { kind, limit: 200, count: 3, position: 7, code: "EIO", rating: "energy" },
      ])
    : [...COUNTS.map((count) => [count, 1, 2]), ["work", "walk"], ["energy", 3], ["work", 2, 3]];
  const seen = new Set<string>();
  for (const question of asked) {
    let text: unknown;
    try {
      text = words(...(question as never[]));
    } catch {
      continue; // A count where a name was wanted: another question fits.
    }
    if (typeof text !== "string" || text.includes("undefined") || seen.has(text)) continue;
    seen.add(text);
    yield { place, text };
  }
}

const english = [
  ...sentencesOf(
    { app: appEn, lookBack: lookBackEn, settings: settingsEn, meanings: meaningsEn },
    "en",
  ),
  ...sentencesOf(wordsOf("en"), "en"),
];
const hindi = [
  ...sentencesOf(
    { app: appHi, lookBack: lookBackHi, settings: settingsHi, meanings: meaningsHi },
    "hi",
  ),
  ...sentencesOf(wordsOf("hi"), "hi"),
];
/** What a person is told to type is not speech. */
const isTyped = ({ place }: Said): boolean =>
  /\.(usage|options|examples|everywhere)\b/.test(place) || /eraseYes$/.test(place);
const spoken = [...english, ...hindi].filter((said) => !isTyped(said));

/** Sentences that break a rule, so that the failure names them. */
function breaking(said: readonly Said[], rule: (text: string) => boolean): readonly string[] {
  return said.filter(({ text }) => rule(text)).map(({ place, text }) => `${place}: ${text}`);
}

describe("what Lichen says", () => {
  it("is there in both languages, place by place", () => {
    const places = (said: readonly Said[]) => new Set(said.map(({ place }) => place.slice(3)));
    expect(places(hindi)).toEqual(places(english));
    expect(english.length).toBeGreaterThan(500);
  });

  it("has no exclamation mark, emoji, ellipsis or long dash, and no straight apostrophe", () => {
    expect(
      breaking(spoken, (text) => /[!…—]|\.\.\.|\p{Extended_Pictographic}/u.test(text)),
    ).toEqual([]);
    expect(breaking(spoken, (text) => /\p{L}'\p{L}/u.test(text))).toEqual([]);
  });

  it("is in composed Unicode, with Latin digits", () => {
    expect(breaking(spoken, (text) => text !== text.normalize("NFC"))).toEqual([]);
    expect(breaking(spoken, (text) => /[\u0966-\u096f]/.test(text))).toEqual([]);
  });

  it("says none of the refused words in English", () => {
    const refused =
      /\b(fail\w*|streaks?|scores?|points?|badges?|relapse|lazy|should|must|oops|user|data|invalid|submit|journey|depress\w*|disorder|symptom\w*|cure|abnormal|awesome|amazing|great job|simply|easy|hurry|we miss you|don[’']t lose|average|most people|tracked|monitored)\b/i;
    expect(
      breaking(
        english.filter((said) => !isTyped(said)),
        (text) => refused.test(text),
      ),
    ).toEqual([]);
  });

  it("says none of the refused words in Hindi, and none of the bookish ones", () => {
    const refused =
      /असफल|नाकाम|फेल|चूक|आलस|कमज़ोर|बहाना|लापरवाही|स्ट्रीक|स्कोर|लेवल|शाबाश|कमाल|डिप्रेशन|अवसाद|रोगी|मरीज़|लक्षण|पागल|असामान्य|यूज़र|उपयोगकर्ता|डेटा|सबमिट|अमान्य|त्रुटि|प्रारंभ|समाप्त|स्वयं|हेतु|एवं|कृपया|सहायता|प्रयास|पुनः|प्रविष्टि|संग्रहीत|अनुस्मारक/;
    expect(breaking(hindi, (text) => refused.test(text))).toEqual([]);
  });

  it("guesses nobody’s gender in Hindi", () => {
    const gendered =
      /(^|[\s“])(आप|मैं)\s[^।?]*?(ता|ते|ती|ूँगा|ूँगी|ेंगे|ेंगी|ोगे|ोगी|रहा|रहे|रही)\s?(हैं|हूँ|हो|था|थे|थी)?(?=[।?\s]|$)/;
    const cleared = ["अपने आप"];
    expect(
      breaking(
        hindi,
        (text) => gendered.test(text) && !cleared.some((each) => text.includes(each)),
      ),
    ).toEqual([]);
    expect(breaking(hindi, (text) => /करता|करती|तुम|तू\s/.test(text))).toEqual([]);
  });

  it("writes a nuqta under ज़ and फ़ only", () => {
    expect(
      breaking(hindi, (text) => /[^\u091c\u092b\u0921\u0922]\u093c/.test(text.normalize("NFD"))),
    ).toEqual([]);
  });

  it("keeps sentences short: 18 words in English, 20 in Hindi", () => {
    const longest = (text: string, end: RegExp): number =>
      Math.max(
        ...text.split(end).map((sentence) =>
          sentence
            .split(/[:;]/)
            .map(wordsIn)
            .reduce((a, b) => Math.max(a, b), 0),
        ),
      );
    const speech = (said: readonly Said[]) => said.filter((each) => !isTyped(each));
    expect(breaking(speech(english), (text) => longest(text, /[.?]\s|\n/) > 18)).toEqual([]);
    expect(breaking(speech(hindi), (text) => longest(text, /[।?]\s|\n/) > 20)).toEqual([]);
  });

  it("reads at grade 8 or below in English, all of it together and each screen", () => {
    const speech = english.filter((said) => !isTyped(said) && wordsIn(said.text) > 4);
    const bySource = Map.groupBy(speech, ({ place }) => place.split(".").slice(0, 3).join("."));
    for (const [place, said] of bySource) {
      if (said.reduce((sum, { text }) => sum + wordsIn(text), 0) < 60) continue;
      const grade = gradeOf(said.map(({ text }) => text));
      expect(grade, `${place} ${grade.toFixed(1)}`).toBeLessThanOrEqual(8);
    }
    console.log(
      `figure: reading grade of all English ${gradeOf(speech.map(({ text }) => text)).toFixed(1)}, at most 8`,
    );
  });
});

function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => /\p{L}|\p{N}/u.test(word)).length;
}

/** Flesch–Kincaid grade (Kincaid et al., 1975). */
function gradeOf(texts: readonly string[]): number {
  let [sentences, words, syllables] = [0, 0, 0];
  for (const text of texts) {
    for (const sentence of text.split(/[.?]\s|\n/)) {
      const found = sentence.toLowerCase().match(/[a-z’]+/g) ?? [];
      if (found.length === 0) continue;
      sentences += 1;
      words += found.length;
      syllables += found.reduce((sum, word) => sum + syllablesIn(word), 0);
    }
  }
  return 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;
}

function syllablesIn(word: string): number {
  const vowels = word.replace(/(?:[^laeiouy]es|ed|[^laeiouy]e)$/, "").match(/[aeiouy]{1,2}/g);
  return Math.max(1, vowels?.length ?? 0);
}

describe("feelings", () => {
  it("have names of their own in both languages, and a place on the field", () => {
    for (const key of ["id", "en", "hi"] as const) {
      expect(new Set(FEELINGS.map((feeling) => feeling[key])).size).toBe(FEELINGS.length);
    }
    for (const { id, pleasantness, energy } of FEELINGS) {
      expect(pleasantness >= 0 && pleasantness <= 10 && energy >= 0 && energy <= 10, id).toBe(true);
    }
  });

  it("are at least 120, in every quarter of the field, each with its meaning in few words", () => {
    expect(FEELINGS.length).toBeGreaterThanOrEqual(120);
    const quarters = Map.groupBy(FEELINGS, (each) => `${each.pleasantness > 5} ${each.energy > 5}`);
    for (const [quarter, all] of quarters) expect(all.length, quarter).toBeGreaterThanOrEqual(25);
    expect(FEELINGS.slice(-2).map(({ id }) => id)).toEqual(["mixed", "not-sure"]);
    for (const meanings of [meaningsEn, meaningsHi]) {
      expect(Object.keys(meanings)).toEqual(FEELINGS.map(({ id }) => id));
      for (const meaning of Object.values(meanings))
        expect(wordsIn(meaning)).toBeLessThanOrEqual(12);
    }
  });
});
