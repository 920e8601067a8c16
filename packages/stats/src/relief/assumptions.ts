/**
 * What is assumed before anything is known of a person. No single set is trusted: the model holds
 * several and weighs each by how well it foretells this person's own readings (Bayesian model
 * averaging; Hoeting et al., 1999).
 */
export interface Assumptions {
  /** Variance of a reading that nothing explains, in squared points. */
  readonly noise: number;
  /** Standard deviation of a technique's relief around its prior. */
  readonly techniqueSd: number;
  /** Standard deviation of what a quarter adds to it. */
  readonly quadrantSd: number;
  /** Standard deviation of the natural slope. */
  readonly slopeSd: number;
  /** How far the priors may be believed: 1 as stated, 0 all techniques alike. */
  readonly trusts: readonly number[];
  /** Logarithm of the weight before any reading, with each of them. */
  readonly logWeight: number;
}

/** A set of assumptions, and what it weighs after the readings. */
export interface Weighed {
  readonly assumptions: Assumptions;
  readonly weight: number;
}

/**
 * Natural recovery, in points: a person at 6 comes down to `level` by themselves, and each point more
 * before is `slope` more after (less than one: the strongest readings are partly chance, so that the
 * next is nearer the middle; regression to the mean, Galton 1886). Each has a standard deviation, wide
 * enough to be wrong by 1.2 points without harm once a few moments were just noted.
 */
export const NATURAL = { level: 4.6, levelSd: 1.5, slope: 0.5, slopeSd: 0.2, quadrantSd: 0.4 };

/**
 * Standard deviation of what all techniques share beyond their priors (attention, a pause, hope): as
 * wide as a whole table of priors may be wrong. Only moments that were just noted can tell it from
 * natural recovery; without them the intervals stay wide, and that is the truth.
 */
export const SHARED_SD = 1;

/** The variance of whole numbers from 0 to 10 that are drawn by lot. */
export const NOISE_BY_LOT = 10;
/** The most noise of readings that are not. */
export const ORDINARY_NOISE = 3.4;
const LITTLE_NOISE = 1.7;

/** Spread of techniques, spread of quarters, weight. */
const SPREADS = [
  [0.55, 0.3, 1],
  [0.9, 0.45, 2],
  [1.4, 0.7, 1],
] as const;
/** Research mostly holds for this person, or it says nothing about them. */
const TRUSTS = [0.75, 0];

const ORDINARY: readonly Assumptions[] = [LITTLE_NOISE, ORDINARY_NOISE].flatMap((noise) =>
  SPREADS.map(([techniqueSd, quadrantSd, weight]) => ({
    noise,
    techniqueSd,
    quadrantSd,
    slopeSd: NATURAL.slopeSd,
    trusts: TRUSTS,
    logWeight: Math.log(weight),
  })),
);

/**
 * What best explains readings that contradict each other: that they are as good as drawn by lot, or
 * that moments end the lower the stronger they were, which no recovery does. The second weighs little
 * beforehand, for readings before that are all alike say nothing against it.
 */
export const CONTRADICTORY: readonly Assumptions[] = [
  { noise: NOISE_BY_LOT, slopeSd: NATURAL.slopeSd, weight: 1 },
  { noise: LITTLE_NOISE, slopeSd: 1, weight: 0.25 },
].map(({ weight, ...others }) => ({
  ...others,
  ...{ techniqueSd: 0.9, quadrantSd: 0.45, trusts: [0] },
  logWeight: Math.log(weight),
}));

/** Every set of assumptions that is held. */
export const ASSUMPTIONS: readonly Assumptions[] = [...ORDINARY, ...CONTRADICTORY];
