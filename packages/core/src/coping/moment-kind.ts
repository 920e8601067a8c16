/**
 * The kinds of hard moment a person can name. Words for what is there, not for what someone has:
 * none of them is a diagnosis.
 */
export const MOMENT_KINDS = [
  "panic",
  "worry",
  "tension",
  "anger",
  "overload",
  "urge",
  "sleepless",
  "shame",
  "doubt",
  "low",
  "lonely",
  "numb",
] as const;
export type MomentKind = (typeof MOMENT_KINDS)[number];

/** Where a person is; some techniques need a door that shuts, some a road to walk on. */
export const PLACES = ["home", "bed", "work", "public", "moving"] as const;
export type Place = (typeof PLACES)[number];

/** The four quarters of the field of pleasantness and energy (Russell, 1980). */
export const QUADRANTS = ["tense", "heavy", "lively", "calm"] as const;
export type Quadrant = (typeof QUADRANTS)[number];

/** The quarter of a place on the field, each axis 0 to 10; the middle counts as the gentler half. */
export function quadrantOf(pleasantness: number, energy: number): Quadrant {
  if (pleasantness >= 5) return energy > 5 ? "lively" : "calm";
  return energy > 5 ? "tense" : "heavy";
}

const TENSE: readonly MomentKind[] = MOMENT_KINDS.slice(0, MOMENT_KINDS.indexOf("low"));
const HEAVY: readonly MomentKind[] = MOMENT_KINDS.slice(MOMENT_KINDS.indexOf("shame"));

/**
 * The kinds of moment a quarter holds; shame and doubt come with much energy or with little. The
 * two pleasant quarters hold none.
 */
export function momentsOf(quadrant: Quadrant): readonly MomentKind[] {
  if (quadrant === "tense") return TENSE;
  return quadrant === "heavy" ? HEAVY : [];
}
