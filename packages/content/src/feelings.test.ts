import { searchText } from "@lichen/core";
import { describe, expect, it } from "vitest";
import { meanings as meaningsEn } from "./app/en/feelings.ts";
import { meanings as meaningsHi } from "./app/hi/feelings.ts";
import { FEELINGS, feelingTexts, feelingWord, findFeeling } from "./feelings.ts";

const wordsIn = (text: string): number => text.split(/\s+/).length;

/** The forty that are hardest to say in Hindi, and those that trip, as the voice settles them. */
const SETTLED: readonly (readonly [string, string])[] = [
  ["overwhelmed", "सब एक साथ आ पड़ा है"],
  ["anxious", "घबराहट"],
  ["worried", "फ़िक्र"],
  ["nervous", "धुकधुकी"],
  ["restless", "बेचैनी"],
  ["on edge", "हर आहट पर चौंकना"],
  ["stressed", "टेंशन"],
  ["low", "बुझा-बुझा मन"],
  ["hopeless", "नाउम्मीदी"],
  ["helpless", "बेबसी"],
  ["worthless", "लगता है, मेरी कोई कीमत नहीं"],
  ["empty", "खालीपन"],
  ["numb", "सुन्न मन"],
  ["exhausted", "निढाल"],
  ["burnt out", "भीतर तक थकान"],
  ["trapped", "घुटन"],
  ["stuck", "अटका-सा मन"],
  ["torn", "दुविधा"],
  ["vulnerable", "नाज़ुक मन"],
  ["moved", "मन भर आया"],
  ["hurt", "मन को चोट"],
  ["betrayed", "भरोसा टूटा"],
  ["rejected", "ठुकराए जाने का दर्द"],
  ["left out", "किनारे कर दिया गया"],
  ["lonely", "अकेलापन"],
  ["disconnected", "सबसे कटा-कटा मन"],
  ["misunderstood", "किसी ने समझा नहीं"],
  ["ashamed", "शर्मिंदगी"],
  ["guilty", "गलती का बोझ"],
  ["regretful", "पछतावा"],
  ["embarrassed", "झेंप"],
  ["humiliated", "बेइज़्ज़ती"],
  ["jealous", "जलन"],
  ["resentful", "मन में खटास"],
  ["frustrated", "झुँझलाहट"],
  ["disappointed", "मायूसी"],
  ["discouraged", "हौसला टूटा-सा"],
  ["self-doubting", "खुद पर शक"],
  ["grieving", "बिछड़ने का दुख"],
  ["proud", "खुद पर नाज़"],
  ["mixed", "मिला-जुला मन"],
  ["not sure", "पता नहीं, पर कुछ है"],
  ["content", "तसल्ली"],
  ["grateful", "मन में शुक्रिया"],
  ["relieved", "राहत"],
  ["calm", "शांत मन"],
];

describe("feelings", () => {
  it("have names of their own in both languages, however they are spelled, and a place", () => {
    for (const key of ["id", "en", "hi"] as const) {
      expect(new Set(FEELINGS.map((each) => searchText(each[key]))).size, key).toBe(
        FEELINGS.length,
      );
    }
    for (const { id, pleasantness, energy } of FEELINGS) {
      expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(pleasantness >= 0 && pleasantness <= 10 && energy >= 0 && energy <= 10, id).toBe(true);
    }
  });

  it("are at least 130, 25 or more in every quarter of the field, the open ones last", () => {
    expect(FEELINGS.length).toBeGreaterThanOrEqual(130);
    const quarters = Map.groupBy(FEELINGS, (each) => `${each.pleasantness > 5} ${each.energy > 5}`);
    expect(quarters.size).toBe(4);
    for (const [quarter, all] of quarters) expect(all.length, quarter).toBeGreaterThanOrEqual(25);
    expect(FEELINGS.slice(-2).map(({ id }) => id)).toEqual(["mixed", "not-sure"]);
  });

  it("have each their meaning in at most 12 words, in both languages, and no two the same", () => {
    for (const meanings of [meaningsEn, meaningsHi]) {
      expect(Object.keys(meanings)).toEqual(FEELINGS.map(({ id }) => id));
      expect(new Set(Object.values(meanings)).size).toBe(FEELINGS.length);
      for (const [id, meaning] of Object.entries(meanings)) {
        expect(wordsIn(meaning), id).toBeLessThanOrEqual(12);
        expect(meaning, id).not.toMatch(/[.।]$/);
      }
    }
  });

  it("are said in Hindi as the voice has settled the hardest of them", () => {
    const said = new Map(FEELINGS.map(({ en, hi }): [string, string] => [en, hi]));
    for (const [en, hi] of SETTLED) expect(said.get(en), en).toBe(hi);
  });

  it("stand on the field as the circumplex has them: fear above sadness, calm below joy", () => {
    const at = (id: string) => {
      const found = FEELINGS.find((each) => each.id === id);
      if (!found) throw new Error(id);
      return found;
    };
    expect(at("panicky").energy).toBeGreaterThan(at("sad").energy);
    expect(at("joyful").energy).toBeGreaterThan(at("calm").energy);
    expect(at("calm").pleasantness).toBeGreaterThan(at("numb").pleasantness);
    expect(at("furious").pleasantness).toBeLessThan(at("annoyed").pleasantness);
  });

  it("are found by any of their names in any spelling, and a word of one’s own is its own name", () => {
    for (const feeling of FEELINGS) {
      for (const text of [feeling.id, feeling.en.toUpperCase(), ` ${feeling.hi} `]) {
        expect(findFeeling(text)?.id, text).toBe(feeling.id);
      }
      expect(feelingWord(feeling.id, "hi")).toBe(feeling.hi);
      expect(feelingTexts(feeling.id)).toEqual([feeling.en, feeling.hi]);
    }
    expect(findFeeling("फिक्र")?.id).toBe("worried");
    for (const own of ["fizzy", "", "__proto__", "constructor"]) {
      expect(findFeeling(own)).toBeUndefined();
      expect(feelingWord(own, "en")).toBe(own);
      expect(feelingTexts(own)).toEqual([]);
    }
  });
});
