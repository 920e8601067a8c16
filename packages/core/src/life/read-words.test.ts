import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { composePerson } from "../circle/person.ts";
import { goalFields } from "../goal/goal.ts";
import { NEW_GOAL } from "../goal/read-goal.ts";
import { journalFields } from "../journal/journal.ts";
import { kindnessBegins, kindnessFields } from "../kindness/kindness-flow.ts";
import { composePrediction } from "../prediction/prediction.ts";
import { isVisible, readWords } from "./read-words.ts";

const TURNS = [
  "\u202a",
  "\u202b",
  "\u202c",
  "\u202d",
  "\u202e",
  "\u2066",
  "\u2067",
  "\u2068",
  "\u2069",
];
const UNSEEN = [
  ...TURNS,
  " ",
  "\n",
  "\u00a0",
  "\u200b",
  "\u200c",
  "\u200d",
  "\u200e",
  "\u2060",
  "\u2800",
  "\u3164",
  "\ufe0f",
  "\ufeff",
  "\u0000",
];
const SEEN = ["a", "क", "م", "😀", "👩🏽\u200d🚒", "5", "\u0301", "<b>", "\ud800"];
const unseen = fc.array(fc.constantFrom(...UNSEEN), { maxLength: 20 }).map((all) => all.join(""));
const anything = fc
  .array(fc.constantFrom(...UNSEEN, ...SEEN), { maxLength: 30 })
  .map((all) => all.join(""));

/** How far the direction is still turned at the end: by counting, and not by remembering what opened. */
function leftOpen(text: string): number {
  let [embeddings, isolates]: [number[], number] = [[0], 0];
  for (const letter of text) {
    if ("\u202a\u202b\u202d\u202e".includes(letter)) embeddings.push((embeddings.pop() ?? 0) + 1);
    else if ("\u2066\u2067\u2068".includes(letter)) {
      isolates += 1;
      embeddings.push(0);
    } else if (letter === "\u202c") embeddings.push(Math.max(0, (embeddings.pop() ?? 0) - 1));
    else if (letter === "\u2069" && isolates > 0) {
      isolates -= 1;
      embeddings = embeddings.slice(0, -1);
    }
  }
  return isolates + embeddings.reduce((sum, each) => sum + each, 0);
}

describe("a line of the person’s own words", () => {
  it("leaves no direction turned, is well-formed, and is settled after one pass", () => {
    fc.assert(
      fc.property(anything, (text) => {
        const said = readWords(text);
        expect(leftOpen(said)).toBe(0);
        expect(said.isWellFormed()).toBe(true);
        expect(readWords(said)).toBe(said);
        expect(said === "" || isVisible(said)).toBe(true);
      }),
    );
  });

  it("loses no letter that can be seen", () => {
    const plain = fc.string({ unit: "grapheme", maxLength: 60 });
    fc.assert(
      fc.property(plain, (text) => {
        const wanted = text.toWellFormed().normalize("NFC").trim();
        expect(readWords(text)).toBe(isVisible(wanted) ? wanted : "");
      }),
    );
    expect(readWords(" 😀 ")).toBe("😀");
    expect(readWords("\u202eabc")).toBe("\u202eabc\u202c");
  });
});

/** The text each flow keeps; undefined where it was refused, or there was nothing to keep. */
const FLOWS: { readonly [flow in string]: (text: string) => string | undefined } = {
  goal: (wish) => keptIn(goalFields({ ...NEW_GOAL, wish }), "wish"),
  person: (name) =>
    keptIn(composePerson({ name, is: "person", goodFor: [], phone: "", line: "" }), "name"),
  journal: (text) =>
    keptIn(journalFields({ text, nextStep: "", prompt: "", isDone: false }), "text"),
  prediction: (text) => keptIn(composePrediction({ text }), "text"),
  letter: (text) => kindnessOf("kind-letter", text),
  "both-and": (text) => kindnessOf("both-and", text),
};

function kindnessOf(practice: "kind-letter" | "both-and", text: string): string | undefined {
  const part = practice === "kind-letter" ? "text" : "feeling";
  const said = kindnessFields({ ...kindnessBegins(practice), answers: { [part]: text } })[part];
  return typeof said === "string" ? said : undefined;
}

function keptIn(
  made: { readonly ok: true; readonly value: object } | { readonly ok: false },
  field: string,
): string | undefined {
  const value: unknown = made.ok ? Reflect.get(made.value, field) : undefined;
  return typeof value === "string" ? value : undefined;
}

describe.each(Object.entries(FLOWS))("what is typed as a %s", (_flow, kept) => {
  it("is nothing where nothing of it can be seen", () => {
    fc.assert(
      fc.property(unseen, (text) => {
        expect(kept(text)).toBeUndefined();
      }),
    );
  });

  it("is kept with all that can be seen, whatever else is in it", () => {
    fc.assert(
      fc.property(anything, (text) => {
        const said = kept(text);
        const wanted = text.toWellFormed().normalize("NFC");
        expect(said === undefined).toBe(!isVisible(wanted));
        expect(said ?? "").toContain(isVisible(wanted) ? wanted.trim() : "");
        expect((said ?? "").isWellFormed()).toBe(true);
      }),
    );
  });

  it("is kept whole or refused, and never cut, when it is enormous", () => {
    for (const size of [199, 501, 2_001, 200_001]) {
      const said = kept("😀".repeat(size));
      expect([undefined, "😀".repeat(size)]).toContain(said);
    }
  });
});
