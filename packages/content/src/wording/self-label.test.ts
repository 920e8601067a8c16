import type { Day } from "@lichen/base";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mayOfferFriendsVoice, selfLabelIn } from "./self-label.ts";

/** Sentences of our own. Harsh ones hold a name or not; gentle ones often hold the same words. */
const HARSH = [
  "I'm such an idiot, I sent it to the wrong person.",
  "I am a failure and everyone can see it",
  "Honestly I’m so stupid",
  "I am just a burden on them",
  "im useless at this",
  "I'm pathetic.",
  "I am nothing but a fraud",
  "I always ruin everything",
  "Why can I never do anything right",
  "I hate myself for that",
  "मैं कितनी बेवकूफ़ हूँ",
  "मैं किसी काम का नहीं",
  "मैं तो सब पर बोझ हूँ, मैं बोझ ही हूँ",
  "मैं एकदम निकम्मा हूं",
  "मुझसे कुछ ठीक नहीं होता",
  "main to bekar hi hu",
  "mai itni stupid hu yaar",
  "main nalayak hoon",
  "mujhse kuch nahi hota",
];
const GENTLE = [
  "I made a mistake and I can fix part of it.",
  "I'm not a failure, one thing went wrong",
  "She said I'm an idiot and I walked away",
  "“I am such a loser” is what the old voice says",
  "I am a mess of flour and dough, baking all day? No, the kitchen is",
  "I should give myself some time",
  "I am useful, even on slow days",
  "He is such an idiot",
  "I am fool-proofing the form",
  "The idiot light on the car came on",
  "I was hard on myself; I am learning.",
  "मैं आज थकान में हूँ, बस",
  "उसने कहा मैं बेकार हूँ",
  "फ़ोन बेकार है",
  "मैं बोझ नहीं हूँ",
  "यह काम मुश्किल था, मैं सीख रही हूँ",
  "main thak gayi hu",
  "boss bola main nikamma hu",
  "phone bekar hai",
];

describe("the one self-label offer", () => {
  it("is right far more often than not, and speaks seldom", () => {
    const right = HARSH.filter((text) => selfLabelIn(text, [])).length;
    const wrong = GENTLE.filter((text) => selfLabelIn(text, [])).length;
    console.log(
      `figure: self-label found ${right} of ${HARSH.length}, wrongly ${wrong} of ${GENTLE.length}`,
    );
    expect(right / (right + wrong)).toBeGreaterThanOrEqual(0.8);
    expect(right / HARSH.length).toBeGreaterThanOrEqual(0.1);
    expect(wrong / GENTLE.length).toBeLessThanOrEqual(0.1);
  });

  it("says where the words stand, to be underlined only when asked", () => {
    const text = "Late again. I'm such an idiot, really.";
    const span = selfLabelIn(text, []);
    expect(span && text.slice(span.start, span.end)).toBe("I'm such an idiot");
  });

  it("leaves alone what the person called not harsh, in any spelling of it", () => {
    expect(selfLabelIn("I'm such an idiot", ["i'm such an IDIOT"])).toBeUndefined();
    expect(selfLabelIn("मैं बेकार हूँ", ["मैं बेकार हूं"])).toBeUndefined();
    expect(selfLabelIn("I'm such an idiot", ["I am useless"])).toBeDefined();
  });

  it("never speaks of “should”, of must, or of always and never alone", () => {
    for (const text of [
      "I should have called",
      "I must do better",
      "I never finish",
      "मुझे करना चाहिए",
    ]) {
      expect(selfLabelIn(text, [])).toBeUndefined();
    }
  });

  it("points inside the text, whatever was written", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const text = `${before}\nI'm useless\n${after}`;
        const span = selfLabelIn(text, []);
        if (!span) throw new Error("it stands on a line of its own");
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeLessThanOrEqual(text.length);
        expect(span.end).toBeGreaterThan(span.start);
      }),
      { numRuns: 200 },
    );
  });

  it("is made at most once a day, and never when switched off", () => {
    const today = 20_780 as Day;
    const yesterday = 20_779 as Day;
    expect(mayOfferFriendsVoice(today, { lastOffered: undefined, isOff: false })).toBe(true);
    expect(mayOfferFriendsVoice(today, { lastOffered: yesterday, isOff: false })).toBe(true);
    expect(mayOfferFriendsVoice(today, { lastOffered: today, isOff: false })).toBe(false);
    expect(mayOfferFriendsVoice(today, { lastOffered: undefined, isOff: true })).toBe(false);
  });
});
