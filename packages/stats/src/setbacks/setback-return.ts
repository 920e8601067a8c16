import { rounded } from "../digits.ts";
import { isRating } from "../links/series.ts";
import { at, dot, gram, inverse, type Matrix, times } from "../math/matrix.ts";
import { upperTail, Z90 } from "../math/student.ts";

/** One setback: how kind the person was to themselves after it, their mood, and whether they came back. */
export interface SetbackRow {
  readonly compassion: number;
  readonly mood?: number | null;
  /** Whether anything of the goal was done within three days. */
  readonly returned: boolean;
}

/** Of how many setbacks how many were followed by a return. */
export interface Returns {
  readonly returned: number;
  readonly of: number;
}

/** What a person's own setbacks say about kindness and coming back. */
export interface SetbackReturn {
  /** After the kinder half of setbacks (kinder than the person's own middle), and after the rest. */
  readonly kinder: Returns;
  readonly other: Returns;
  /** Change in log odds of a return for one standard deviation more kindness; null: unknown. */
  readonly effect: number | null;
  /** The 90% interval. Read it as "probably at least": ratings are blunt and the prior pulls to zero. */
  readonly low: number | null;
  readonly high: number | null;
  readonly word: "not-enough" | "no-clear-link" | "leans" | "clear";
}

const LEAST_ROWS = 12;
const LEAST_EACH = 4;
const LEAST_SPREAD = 0.5;
const PRIOR_MEAN = [0.2, 0, 0];
/** Of the plain chance, kindness and mood. With .7 for kindness the interval of a true 1 held it only .79 of times. */
const PRIOR_SPREAD = [1.2, 1, 0.7];

/**
 * "After a setback, when I was kinder to myself, did I come back within three days?"
 *
 * Bayesian logistic regression of the return on kindness and mood (both in the person's own deviations),
 * priors a ~ N(.2, 1.2²), kindness ~ N(0, 1), mood ~ N(0, .7²), by Newton's method with Laplace's normal
 * approximation. `clear` when the sign is sure to .975, `leans` to .90. Needs 12 setbacks, 4 of each outcome, and kindness that
 * moved by half a point. Mood is left out where it is missing for more than a third; else a missing mood
 * counts as the person's middle one.
 *
 * Limits: the kinder day may have been the lighter setback; nothing here is "because". Rows that are no
 * ratings are left out. Never throws. O(rows · 20).
 */
export function setbackReturn(rows: readonly SetbackRow[]): SetbackReturn {
  const sound = (Array.isArray(rows) ? rows : []).filter(
    (row) =>
      typeof row === "object" &&
      row !== null &&
      isRating(row.compassion) &&
      typeof row.returned === "boolean",
  );
  const counts = countReturns(sound);
  const back = sound.filter((row) => row.returned).length;
  const spread = spreadOf(sound.map((row) => row.compassion));
  const unknown = { ...counts, effect: null, low: null, high: null } as const;
  if (sound.length < LEAST_ROWS || Math.min(back, sound.length - back) < LEAST_EACH) {
    return { ...unknown, word: "not-enough" };
  }
  if (spread < LEAST_SPREAD) return { ...unknown, word: "not-enough" };
  const fitted = slopeOf(
    designOf(sound),
    sound.map((row) => (row.returned ? 1 : 0)),
  );
  if (!fitted) return { ...unknown, word: "not-enough" };
  const { size, error } = fitted;
  const sure = 1 - upperTail(Math.abs(size) / error);
  return {
    ...counts,
    effect: rounded(size, 4),
    low: rounded(size - Z90 * error, 4),
    high: rounded(size + Z90 * error, 4),
    word: sure >= 0.975 ? "clear" : sure >= 0.9 ? "leans" : "no-clear-link",
  };
}

function countReturns(rows: readonly SetbackRow[]): { kinder: Returns; other: Returns } {
  const sorted = rows.map((row) => row.compassion).sort((a, b) => a - b);
  const middle =
    (at(sorted, Math.floor((sorted.length - 1) / 2)) + at(sorted, Math.floor(sorted.length / 2))) /
    2;
  const count = (some: readonly SetbackRow[]): Returns => ({
    returned: some.filter((row) => row.returned).length,
    of: some.length,
  });
  return {
    kinder: count(rows.filter((row) => row.compassion > middle)),
    other: count(rows.filter((row) => row.compassion <= middle)),
  };
}

function designOf(rows: readonly SetbackRow[]): Matrix {
  const kindness = deviations(rows.map((row) => row.compassion));
  const moods = rows.map((row) => (isRating(row.mood) ? row.mood : null));
  const known = moods.filter((mood) => mood !== null);
  if (known.length < (2 / 3) * rows.length || spreadOf(known) < LEAST_SPREAD) {
    return kindness.map((z) => [1, z]);
  }
  const mean = meanOf(known);
  const mood = deviations(moods.map((each) => each ?? mean));
  return kindness.map((z, i) => [1, z, at(mood, i)]);
}

/** The mode and curvature of the posterior for the slope on the second column. */
function slopeOf(rows: Matrix, y: readonly number[]): { size: number; error: number } | undefined {
  const columns = rows[0]?.length ?? 0;
  let weights = PRIOR_MEAN.slice(0, columns);
  let spread: number[][] | undefined;
  for (let step = 0; step < 30; step++) {
    const chance = rows.map((row) => 1 / (1 + Math.exp(-dot(row, weights))));
    const scaled = rows.map((row, i) => {
      const p = at(chance, i);
      return row.map((x) => x * Math.sqrt(p * (1 - p)));
    });
    const slope = weights.map((weight, j) => {
      const data = rows.reduce((sum, row, i) => sum + at(row, j) * (at(y, i) - at(chance, i)), 0);
      return data - (weight - at(PRIOR_MEAN, j)) / at(PRIOR_SPREAD, j) ** 2;
    });
    const curve = gram(scaled, columns).map((row, i) =>
      row.map((value, j) => value + (i === j ? 1 / at(PRIOR_SPREAD, i) ** 2 : 0)),
    );
    spread = inverse(curve);
    if (!spread) return undefined;
    const move = times(spread, slope);
    weights = weights.map((weight, j) => weight + at(move, j));
    if (Math.max(...move.map(Math.abs)) < 1e-9) break;
  }
  const variance = at(spread?.[1] ?? [], 1);
  return variance > 0 ? { size: at(weights, 1), error: Math.sqrt(variance) } : undefined;
}

function meanOf(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0) / values.length;
}

function spreadOf(values: readonly number[]): number {
  if (values.length < 2) return 0;
  const mean = meanOf(values);
  return Math.sqrt(values.reduce((s, x) => s + (x - mean) ** 2, 0) / (values.length - 1));
}

function deviations(values: readonly number[]): number[] {
  const mean = meanOf(values);
  const spread = spreadOf(values) || 1;
  return values.map((x) => (x - mean) / spread);
}
