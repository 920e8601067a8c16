import { meanOf } from "../bootstrap.ts";
import {
  type PersonShape,
  QUARTERS,
  type ReliefPeople,
  type ReliefPerson,
} from "./relief-person.ts";
import { harmfulShare, type ReliefPolicy, regretIn, runRelief } from "./relief-run.ts";

/** How one person fared with one policy. */
export interface ReliefOutcome {
  readonly regret: { readonly in10: number; readonly in30: number; readonly in100: number };
  readonly harmful: number;
  /** Distinct techniques in the first thirty uses. */
  readonly distinct: number;
  /** How much the mean fall from before to after overstates what techniques truly did. */
  readonly overstated: number;
  /** Of what was said at the end: how often the truth was inside, and the mean error. */
  readonly inside: number;
  readonly error: number;
}

export interface ReliefStudy {
  readonly people: ReliefPeople;
  readonly count: number;
  readonly seed: number;
  /** The share of moments that are only noted. */
  readonly noting: number;
  readonly shape?: Omit<PersonShape, "moments">;
}

const USES = 100;

/** Lets so many people live through a hundred uses each, all with the same policy. */
export function studyRelief(
  { people, count, seed, noting, shape }: ReliefStudy,
  policyFor: (person: ReliefPerson, seed: number) => ReliefPolicy,
): readonly ReliefOutcome[] {
  const moments = Math.ceil(USES / (1 - noting)) + 10;
  return Array.from({ length: count }, (_, index) => {
    const own = seed * 100_003 + index;
    const person = people.person(own, { ...shape, moments });
    return outcomeOf(person, policyFor(person, own), noting);
  });
}

function outcomeOf(person: ReliefPerson, policy: ReliefPolicy, noting: number): ReliefOutcome {
  const all = runRelief(person, policy, noting);
  const uses = all.slice(0, USES);
  const counts = new Map<string, number>();
  for (const { technique } of all) counts.set(technique, (counts.get(technique) ?? 0) + 1);
  const at = person.moments.length;
  const said = QUARTERS.flatMap((quadrant) =>
    (policy.believes?.(quadrant, person.techniques) ?? []).map((each) => ({
      ...each,
      truth: person.relief(
        each.technique,
        { quadrant, strength: 6, at },
        counts.get(each.technique) ?? 0,
      ),
    })),
  );
  return {
    regret: { in10: regretIn(uses, 10), in30: regretIn(uses, 30), in100: regretIn(uses, USES) },
    harmful: harmfulShare(uses),
    distinct: new Set(uses.slice(0, 30).map(({ technique }) => technique)).size,
    overstated: meanOf(uses.map(({ fall, relief }) => fall - relief)),
    inside: meanOf(said.map(({ low, high, truth }) => (low <= truth && truth <= high ? 1 : 0))),
    error: meanOf(said.map(({ relief, truth }) => relief - truth)),
  };
}
