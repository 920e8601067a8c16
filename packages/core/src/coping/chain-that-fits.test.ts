import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type CueWords,
  chainThatFits,
  type IfThenChain,
  isAllowed,
  isCueOf,
  kindsOfCue,
  MOMENT_KINDS,
  offeredResponses,
  type PlannedResponse,
  type Technique,
} from "./index.ts";

const technique = (id: string, notWith: Technique["notWith"] = []): Technique => ({
  id,
  minutes: [1, 5],
  moments: MOMENT_KINDS,
  calm: true,
  places: [],
  needs: [],
  family: "senses",
  demand: 1,
  upTo: 10,
  notWith,
  paces: [],
  evidence: { grade: "D", source: "", read: false },
  reviewed: null,
});
const ALL = [
  technique("walk"),
  technique("breath", ["breath-fear"]),
  technique("water", ["heart"]),
];
const WORDS: CueWords = {
  panic: ["chest", "डर"],
  worry: ["worry"],
  tension: ["tight"],
  anger: ["anger", "गुस्स"],
  overload: ["too much"],
  urge: ["urge"],
  sleepless: ["sleep"],
  shame: ["shame"],
  doubt: ["doubt"],
  low: ["low"],
  lonely: ["alone"],
  numb: ["numb"],
};
const chain = (cue: string, ...responses: readonly PlannedResponse[]): IfThenChain => ({
  cue,
  responses,
  withoutPerson: false,
});
const walk = { kind: "technique", id: "walk" } as const;
const breath = { kind: "technique", id: "breath" } as const;
const asha = { kind: "person", name: "Asha" } as const;

describe("an if-then chain in a hard moment", () => {
  it("is known by the words of its cue, in either language and by their beginnings", () => {
    expect(isCueOf("My chest gets tight", WORDS.panic)).toBe(true);
    expect(isCueOf("अचानक डरना", WORDS.panic)).toBe(true);
    expect(isCueOf("गुस्सा आने लगे", WORDS.anger)).toBe(true);
    expect(isCueOf("the orchestra", WORDS.panic)).toBe(false);
    expect(isCueOf("", WORDS.panic)).toBe(false);
  });

  it("is offered for its own kind of moment, the first that fits, and never unasked", () => {
    const chains = [chain("anger at work", walk), chain("tight chest", asha), chain("chest", walk)];
    const fitting = (kind?: "panic" | "low") =>
      chainThatFits(chains, WORDS, {
        all: ALL,
        situation: { flags: [], refused: [], ...(kind && { kind }) },
      });
    expect(fitting("panic")).toBe(chains[1]);
    expect(fitting("low")).toBeUndefined();
    expect(fitting()).toBeUndefined();
  });

  it("is for the kind of moment the person chose, whatever its cue says", () => {
    const situation = { flags: [], refused: [] };
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.values(WORDS).map(([word = ""]) => word)),
        fc.constantFrom(...MOMENT_KINDS),
        fc.constantFrom(...MOMENT_KINDS),
        (cue, moment, kind) => {
          const chosen = { ...chain(cue, walk), moment };
          const among = { all: ALL, situation: { ...situation, kind } };
          const isOffered = chainThatFits([chosen], WORDS, among) === chosen;
          expect(isOffered).toBe(moment === kind);
          const guessed = chain(cue, walk);
          const isGuessed = chainThatFits([guessed], WORDS, among) === guessed;
          expect(isGuessed).toBe(kindsOfCue(cue, WORDS).includes(kind));
        },
      ),
    );
  });

  it("is not offered when nothing of it may be", () => {
    const situation = { flags: ["breath-fear"], refused: ["walk"], kind: "panic" } as const;
    const all = { all: ALL, situation };
    expect(chainThatFits([chain("chest", walk, breath)], WORDS, all)).toBeUndefined();
    expect(chainThatFits([chain("chest", walk, asha)], WORDS, all)?.cue).toBe("chest");
  });

  it("never offers what was refused, paused, kept back or is gone, and keeps the order of the rest", () => {
    const ids = fc.constantFrom("walk", "breath", "water", "gone");
    const response: fc.Arbitrary<PlannedResponse> = fc.oneof(
      ids.map((id) => ({ kind: "technique", id }) as const),
      fc.string().map((name) => ({ kind: "person", name }) as const),
      fc.string().map((text) => ({ kind: "own", text }) as const),
    );
    const situations = fc.record({
      flags: fc.subarray(["breath-fear", "heart"] as const),
      refused: fc.subarray(["walk", "breath", "water"]),
      paused: fc.subarray(["walk", "breath", "water"]),
    });
    fc.assert(
      fc.property(fc.array(response, { maxLength: 5 }), situations, (responses, situation) => {
        const offered = offeredResponses(chain("chest", ...responses), ALL, situation);
        const byHand = responses.filter((each) => {
          if (each.kind !== "technique") return true;
          const known = ALL.find(({ id }) => id === each.id);
          return known !== undefined && isAllowed(known, situation);
        });
        expect(offered).toEqual(byHand);
      }),
    );
  });
});
