import { newRecordId, type RecordId } from "@lichen/base";
import { seededChance } from "@lichen/testkit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type GoalNamed, NO_FACTS, type SuggestionFacts } from "./facts.ts";
import { RULES, type RuleId, suggestFor } from "./rules.ts";

const chance = seededChance(7);
const goalId: RecordId = newRecordId(chance);
const walk: GoalNamed = { id: goalId, name: "Walk", smallest: "to the gate" };
const ALL = [
  "slow-breathing",
  "feet-on-the-floor",
  "five-senses",
  "kind-hand",
  "self-compassion-break",
  "friends-voice",
  "both-and",
  "one-small-thing",
];

/** For each rule, a day on which it alone holds. */
const DAYS: { readonly [rule in RuleId]: Partial<SuggestionFacts> } = {
  "letter-back": { isLetterBack: true },
  "heavy-run": {
    checkIn: { pleasantness: 2, energy: 4 },
    isAnswered: true,
    heavyRun: 3,
    canReachOut: true,
  },
  restless: { checkIn: { pleasantness: 2, energy: 8 } },
  heavy: { checkIn: { pleasantness: 3, energy: 4 } },
  "setback-open": { isSetbackOpen: true },
  "not-today-twice": { notToday: walk },
  tired: { checkIn: { pleasantness: 6, energy: 2 }, due: walk },
  "prediction-due": { prediction: { id: goalId, text: "they will all look" } },
  lesson: { lesson: { ...walk, lesson: "shoes by the door" } },
  "only-doing": { daysOfDoing: 3, daysOfKindness: 0 },
  "only-kindness": { daysOfKindness: 4, open: walk },
};
const on = (some: Partial<SuggestionFacts>): SuggestionFacts => ({
  ...NO_FACTS,
  allowed: ALL,
  ...some,
});
const place = fc.option(fc.integer({ min: 0, max: 10 }), { nil: undefined });
const goal = fc.option(fc.constant(walk), { nil: undefined });
const days: fc.Arbitrary<SuggestionFacts> = fc.record({
  isQuiet: fc.boolean(),
  isResting: fc.boolean(),
  refused: fc.subarray<string>(RULES.map(({ id }) => id)),
  taken: fc.option(fc.constantFrom<string>(...RULES.map(({ id }) => id)), { nil: undefined }),
  allowed: fc.subarray(ALL),
  isLetterBack: fc.boolean(),
  checkIn: fc.option(fc.record({ pleasantness: place, energy: place }), { nil: undefined }),
  isAnswered: fc.boolean(),
  heavyRun: fc.nat(9),
  canReachOut: fc.boolean(),
  notToday: goal,
  isSetbackOpen: fc.boolean(),
  due: goal,
  open: goal,
  prediction: fc.option(fc.constant({ id: goalId, text: "rain" }), { nil: undefined }),
  lesson: fc.option(fc.constant({ ...walk, lesson: "shoes" }), { nil: undefined }),
  daysOfDoing: fc.nat(7),
  daysOfKindness: fc.nat(7),
});

describe("today's one suggestion", () => {
  it("comes by each rule on a day of its own, and not at all on a day that says nothing", () => {
    for (const { id } of RULES) {
      expect(suggestFor(on(DAYS[id]))?.reason.rule, id).toBe(id);
    }
    expect(suggestFor(on({}))).toBeUndefined();
    expect(suggestFor(on({ checkIn: { pleasantness: 7, energy: 5 } }))).toBeUndefined();
  });

  it("is the first rule in order that holds: one that comes later never goes before", () => {
    for (const [at, first] of RULES.entries()) {
      for (const later of RULES.slice(at + 1)) {
        const both = suggestFor(on({ ...DAYS[later.id], ...DAYS[first.id] }));
        expect(both?.reason.rule, `${first.id} before ${later.id}`).toBe(first.id);
      }
    }
  });

  it("is never refused, resting, quiet, or a second one after one was taken up", () => {
    fc.assert(
      fc.property(days, (facts) => {
        const suggested = suggestFor(facts);
        if (!suggested) return;
        const { rule } = suggested.reason;
        expect(facts.refused).not.toContain(rule);
        expect([facts.isResting, facts.isQuiet]).toEqual([false, false]);
        expect(facts.taken ?? rule).toBe(rule);
      }),
    );
  });

  it("is never a technique or a kindness that something rules out", () => {
    fc.assert(
      fc.property(days, (facts) => {
        const made = suggestFor(facts)?.suggestion;
        if (made?.kind === "technique") expect(facts.allowed).toContain(made.technique);
        if (made?.kind === "kindness") expect(facts.allowed).toContain(made.practice);
      }),
    );
  });

  it("gives way, once refused, to the next rule that holds and to nothing else", () => {
    fc.assert(
      fc.property(days, (facts) => {
        const before = suggestFor(facts);
        if (!before) return;
        const order: readonly string[] = RULES.map(({ id }) => id);
        const after = suggestFor({ ...facts, refused: [...facts.refused, before.reason.rule] });
        if (!after) return;
        expect(order.indexOf(after.reason.rule)).toBeGreaterThan(order.indexOf(before.reason.rule));
      }),
    );
  });

  it("settles a restless moment only by what suits, and else turns to kindness", () => {
    const restless = DAYS.restless;
    const without = on({ ...restless, allowed: ["five-senses", "friends-voice"] });
    expect(suggestFor(without)?.suggestion).toEqual({
      kind: "technique",
      technique: "five-senses",
    });
    const kind = on({ ...restless, allowed: ["friends-voice"] });
    expect(suggestFor(kind)?.suggestion).toEqual({ kind: "kindness", practice: "friends-voice" });
    expect(suggestFor(on({ ...restless, allowed: [] }))).toBeUndefined();
  });
});
