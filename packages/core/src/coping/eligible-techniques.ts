import type { Flag } from "./flag.ts";
import { type MomentKind, momentsOf, type Place, type Quadrant } from "./moment-kind.ts";
import type { Technique, TechniqueNeed } from "./technique.ts";

/** A moment as the person tells it. Whatever is left out takes nothing away. */
export interface Situation {
  readonly flags: readonly Flag[];
  /** Techniques the person said "not for me" to. For ever, until they say otherwise. */
  readonly refused: readonly string[];
  /** Techniques that lately left things harder ({@link pausedTechniques}). */
  readonly paused?: readonly string[];
  readonly timeMinutes?: number;
  readonly place?: Place;
  /** How strong it is, 0 to 10. */
  readonly strength?: number;
  readonly quadrant?: Quadrant;
  readonly kind?: MomentKind;
  /** What cannot be had here: no sound on the bus, nobody to reach at night. */
  readonly without?: readonly TechniqueNeed[];
}

/**
 * The techniques that may be offered: a filter before any ranking, never a penalty, so that no
 * learned liking can bring back what the body or the person ruled out. Keeps the order given.
 */
export function eligibleTechniques(
  all: readonly Technique[],
  situation: Situation,
): readonly Technique[] {
  return all.filter(
    (technique) => isAllowed(technique, situation) && isFitting(technique, situation),
  );
}

/** Whether nothing the person told rules a technique out. */
export function isAllowed(technique: Technique, situation: Situation): boolean {
  return (
    !situation.refused.includes(technique.id) &&
    !situation.paused?.includes(technique.id) &&
    !technique.notWith.some((flag) => situation.flags.includes(flag)) &&
    !technique.needs.some((need) => situation.without?.includes(need))
  );
}

/** Whether it fits the time, the place, and what kind of moment it is. */
function isFitting(technique: Technique, situation: Situation): boolean {
  const { timeMinutes, place, strength, quadrant } = situation;
  return (
    (timeMinutes === undefined || technique.minutes[0] <= timeMinutes) &&
    (place === undefined || technique.places.includes(place)) &&
    (strength === undefined || strength <= technique.upTo) &&
    (quadrant === undefined ? technique.moments.length > 0 : fitsQuadrant(technique, quadrant))
  );
}

function fitsQuadrant(technique: Technique, quadrant: Quadrant): boolean {
  const moments = momentsOf(quadrant);
  if (moments.length === 0) return technique.calm;
  return technique.moments.some((moment) => moments.includes(moment));
}
