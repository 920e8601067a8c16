import { eligibleTechniques, isAllowed, type Situation } from "./eligible-techniques.ts";
import { GRADES, type Technique } from "./technique.ts";

/** From this strength on, people come first and what is offered is short and asks little. */
export const VERY_STRONG = 8;

/**
 * What to offer in a hard moment: up to three techniques, or a calm answer when none may be
 * offered. "Just note it" and Help stand beside either.
 *
 * `basis` says what the order rests on, so that the screen can say it: general research alone, or
 * this person's own uses as well.
 */
export type Offer =
  | {
      readonly kind: "techniques";
      readonly techniques: readonly Technique[];
      readonly basis: "general-research" | "own-uses";
      readonly peopleFirst: boolean;
    }
  | { readonly kind: "none"; readonly because: "all-refused" | "nothing-fits" };

/**
 * Three techniques that fit: the best known first, from three families where that can be, and one
 * of them with a person in it whenever one may be offered.
 *
 * `learned` are ids, best first, as far as this person's own uses say (empty where nothing was learned
 * or can be seen). They only order what may be offered: nothing that was ruled out comes back by them.
 */
export function threeThatFit(
  all: readonly Technique[],
  situation: Situation,
  learned: readonly string[] = [],
): Offer {
  const eligible = eligibleTechniques(all, situation);
  if (eligible.length === 0) {
    const isAnyAllowed = all.some((technique) => isAllowed(technique, situation));
    return { kind: "none", because: isAnyAllowed ? "nothing-fits" : "all-refused" };
  }
  const peopleFirst = (situation.strength ?? 0) >= VERY_STRONG;
  const ranked = inOrder(eligible, situation, learned);
  const person = ranked.find(hasPerson);
  const alone = differing(ranked.filter((technique) => !hasPerson(technique)));
  const company = ranked.filter((technique) => hasPerson(technique) && technique !== person);
  const others = [...alone, ...company].slice(0, person ? 2 : 3);
  const techniques = person ? (peopleFirst ? [person, ...others] : [...others, person]) : others;
  const basis = learned.length > 0 ? "own-uses" : "general-research";
  return { kind: "techniques", techniques, basis, peopleFirst };
}

/** Whether another person takes part in a technique. */
export function hasPerson(technique: Technique): boolean {
  return technique.needs.includes("person");
}

/**
 * Best known first, by this person's uses where something was learned and by research else; when it
 * is very strong, what asks least comes before either, and of equals what is over soonest.
 */
function inOrder(
  techniques: readonly Technique[],
  { kind, strength, quadrant }: Situation,
  learned: readonly string[],
): readonly Technique[] {
  const isStrong = (strength ?? 0) >= VERY_STRONG;
  // Where nothing was told, nobody is handed a plan to write before they said a word.
  const isUntold = kind === undefined && strength === undefined && quadrant === undefined;
  const isElsewhere = ({ moments }: Technique) => (kind && !moments.includes(kind) ? 1 : 0);
  const grade = ({ evidence }: Technique) => GRADES.indexOf(evidence.grade);
  const places = new Map(learned.map((id, place) => [id, place]));
  const learnedPlace = ({ id }: Technique) => places.get(id) ?? learned.length;
  return techniques.toSorted(
    (a, b) =>
      (isStrong ? a.demand - b.demand : 0) ||
      isElsewhere(a) - isElsewhere(b) ||
      learnedPlace(a) - learnedPlace(b) ||
      (isUntold ? a.demand - b.demand : 0) ||
      (isStrong ? a.minutes[0] - b.minutes[0] : 0) ||
      grade(a) - grade(b),
  );
}

/** The first of each family, then the rest; order kept within both. */
function differing(techniques: readonly Technique[]): readonly Technique[] {
  const seen = new Set<string>();
  const [first, rest]: [Technique[], Technique[]] = [[], []];
  for (const technique of techniques) {
    (seen.has(technique.family) ? rest : first).push(technique);
    seen.add(technique.family);
  }
  return [...first, ...rest];
}
