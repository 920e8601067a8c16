import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hasPerson, type Technique, threeThatFit } from "./index.ts";

function technique(id: string, given: Partial<Technique> = {}): Technique {
  return {
    id,
    minutes: [2, 5],
    moments: ["worry"],
    calm: false,
    places: ["home"],
    needs: [],
    family: "body",
    demand: 1,
    upTo: 10,
    notWith: [],
    paces: [{ kind: "free" }],
    evidence: { grade: "C", source: "", read: false },
    reviewed: null,
    ...given,
  };
}
const graded = (grade: "A" | "B" | "D") => ({ evidence: { grade, source: "", read: false } });
const call = technique("call", { needs: ["person"], family: "people", ...graded("D") });
const library = [
  technique("walk", { ...graded("A") }),
  technique("stretch", { ...graded("A") }),
  technique("breath", { family: "breath", demand: 2, ...graded("B") }),
  call,
];
const idsOf = (all: readonly Technique[], strength: number) => {
  const offer = threeThatFit(all, { flags: [], refused: [], strength });
  return offer.kind === "techniques" ? offer.techniques.map(({ id }) => id) : offer.because;
};

describe("three that fit", () => {
  it("puts the best known first, three families, and a person among them", () => {
    expect(idsOf(library, 4)).toEqual(["walk", "breath", "call"]);
  });

  it("puts people first when it is very strong, then what asks least", () => {
    expect(idsOf(library, 8)).toEqual(["call", "walk", "breath"]);
    expect(
      idsOf([technique("long", { minutes: [5, 9], family: "breath" }), ...library], 8),
    ).toEqual(["call", "walk", "long"]);
  });

  it("puts what asks least first where nothing was told, however well known the rest is", () => {
    const all = [technique("plan", { family: "plan", demand: 2, ...graded("A") }), ...library];
    const offer = threeThatFit(all, { flags: [], refused: [], timeMinutes: 5 });
    const ids = offer.kind === "techniques" ? offer.techniques.map(({ id }) => id) : [];
    expect(ids).toEqual(["walk", "plan", "call"]);
    expect(idsOf(all, 4)[0]).toBe("plan");
  });

  it("puts what is for this kind of moment before what is better known for others", () => {
    const all = [...library, technique("said", { family: "thought", moments: ["anger"] })];
    const offer = threeThatFit(all, { flags: [], refused: [], kind: "anger" });
    expect(offer).toMatchObject({ kind: "techniques", basis: "general-research" });
    if (offer.kind === "techniques") expect(offer.techniques[0]?.id).toBe("said");
  });

  it("answers calmly when everything was refused, and says so apart from nothing fitting", () => {
    const refused = library.map(({ id }) => id);
    expect(threeThatFit(library, { flags: [], refused })).toEqual({
      kind: "none",
      because: "all-refused",
    });
    expect(threeThatFit(library, { flags: [], refused: [], place: "moving" })).toEqual({
      kind: "none",
      because: "nothing-fits",
    });
    expect(threeThatFit([], { flags: [], refused: [] }).kind).toBe("none");
  });

  it("offers no more than three, no one twice, and a person whenever one may be offered", () => {
    const some = fc.array(
      fc.record({
        family: fc.constantFrom("breath" as const, "body" as const, "people" as const),
        needs: fc.subarray(["person" as const, "water" as const]),
        demand: fc.constantFrom(1 as const, 2 as const, 3 as const),
      }),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(some, fc.integer({ min: 0, max: 10 }), (given, strength) => {
        const all = given.map((each, i) => technique(`t${i}`, each));
        const offer = threeThatFit(all, { flags: [], refused: [], strength });
        if (offer.kind !== "techniques") throw new Error("something may be offered");
        const ids = offer.techniques.map(({ id }) => id);
        expect(ids.length).toBe(new Set(ids).size);
        expect(ids.length).toBeLessThanOrEqual(3);
        const people = all.filter(hasPerson);
        expect(offer.techniques.some(hasPerson)).toBe(people.length > 0);
        expect(offer.peopleFirst).toBe(strength >= 8);
        if (offer.peopleFirst && people.length > 0 && offer.techniques[0]) {
          expect(hasPerson(offer.techniques[0])).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("follows what was learned of this person, and says so", () => {
    const learned = ["breath", "stretch", "walk", "call"];
    const offer = threeThatFit(library, { flags: [], refused: [], strength: 4 }, learned);
    expect(offer).toMatchObject({ basis: "own-uses" });
    if (offer.kind !== "techniques") throw new Error("something may be offered");
    expect(offer.techniques.map(({ id }) => id)).toEqual(["breath", "stretch", "call"]);
    const strong = threeThatFit(library, { flags: [], refused: [], strength: 9 }, learned);
    if (strong.kind !== "techniques") throw new Error("something may be offered");
    expect(strong.techniques.map(({ id }) => id)).toEqual(["call", "stretch", "breath"]);
  });

  it("never brings back what was ruled out, however well it was learned to help", () => {
    const ids = library.map(({ id }) => id);
    const flagged = library.map((each) => ({ ...each, notWith: ["lungs" as const] }));
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...ids, "gone", "__proto__"]),
        fc.subarray(ids),
        fc.subarray(ids),
        fc.boolean(),
        (learned, refused, paused, isFlagged) => {
          const flags = isFlagged ? (["lungs"] as const) : [];
          const offer = threeThatFit(
            isFlagged ? flagged : library,
            { flags, refused, paused },
            learned,
          );
          if (offer.kind === "none") return;
          expect(isFlagged).toBe(false);
          for (const { id } of offer.techniques) {
            expect(ids).toContain(id);
            expect([...refused, ...paused]).not.toContain(id);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
