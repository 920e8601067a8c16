import { isCueOf, MOMENT_KINDS } from "@lichen/core";
import { expect, it } from "vitest";
import { CUE_WORDS } from "./cue-words.ts";
import { hardMoment as en } from "./en/hard-moment.ts";
import { hardMoment as hi } from "./hi/hard-moment.ts";

it("knows each kind of moment by the name the app gives it, in both languages", () => {
  for (const kind of MOMENT_KINDS) {
    for (const name of [en.moment[kind], hi.moment[kind]]) {
      expect(isCueOf(name, CUE_WORDS[kind]), name).toBe(true);
    }
  }
});

it.each([
  ["my chest gets tight", "panic"],
  ["my thoughts go round and round", "worry"],
  ["I want to shout at the children", "anger"],
  ["everything comes at once, too much", "overload"],
  ["the craving for a cigarette", "urge"],
  ["I lie awake", "sleepless"],
  ["दिल घबराने लगे", "panic"],
  ["फिक्र में नींद न आए", "worry"],
  ["फिक्र में नींद न आए", "sleepless"],
  ["ग़ुस्सा चढ़ने लगे", "anger"],
  ["बहुत अकेला लगे", "lonely"],
] as const)("finds “%s” for %s", (cue, kind) => {
  expect(isCueOf(cue, CUE_WORDS[kind])).toBe(true);
});

it("does not take a cue about one thing for another", () => {
  for (const kind of ["panic", "urge", "shame", "numb"] as const) {
    expect(isCueOf("the landlord calls about the rent", CUE_WORDS[kind])).toBe(false);
  }
});

it("says nothing twice for one kind, and nothing empty", () => {
  for (const kind of MOMENT_KINDS) {
    const words = CUE_WORDS[kind];
    expect(new Set(words).size).toBe(words.length);
    expect(words.every((word) => word.trim() === word && word.length > 1)).toBe(true);
  }
});
