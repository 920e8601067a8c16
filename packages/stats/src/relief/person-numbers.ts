import { NATURAL, SHARED_SD } from "./assumptions.ts";
import { AT, type Sums } from "./sums.ts";

/**
 * The numbers that belong to a person and to no technique, by their place: natural level, natural
 * slope, what all techniques share, and then one for each quarter of the field.
 */
export const LEVEL = 0;
export const SLOPE = 1;
export const SHARED = 2;
export const QUARTERS = 3;

/** Normal equations: a precision matrix, row by row, and the precision times the mean. */
export interface NormalEquations {
  readonly size: number;
  readonly matrix: Float64Array;
  readonly pull: Float64Array;
}

/** What is believed before any reading; readings are counted from it, so that every mean is 0. */
export function personPrior(quarters: number): NormalEquations {
  const size = QUARTERS + quarters;
  const matrix = new Float64Array(size * size);
  for (let place = 0; place < size; place++) matrix[place * size + place] = sdAt(place) ** -2;
  return { size, matrix, pull: new Float64Array(size) };
}

/** Logarithm of the determinant of the prior's precision. */
export function logPriorPrecision(size: number): number {
  let sum = 0;
  for (let place = 0; place < size; place++) sum -= 2 * Math.log(sdAt(place));
  return sum;
}

function sdAt(place: number): number {
  return [NATURAL.levelSd, NATURAL.slopeSd, SHARED_SD][place] ?? NATURAL.quadrantSd;
}

/** Sums by name, with the readings after counted from what was expected. */
export type CentredSums = Readonly<Record<keyof typeof AT, number>>;

/**
 * Sums of episodes, with each reading after counted from natural recovery and from the relief that
 * was expected of the technique (`expected`; null where none was used).
 */
export function centredSums(sums: Sums, expected: number | null): CentredSums {
  const of = (name: keyof typeof AT): number => sums[AT[name]] ?? 0;
  const { level, slope } = NATURAL;
  const isUse = expected !== null;
  const e = expected ?? 0;
  const [n, x, xx] = [of("n"), of("x"), of("xx")];
  const [s, sx, ss] = isUse ? [of("s"), of("sx"), of("ss")] : [0, 0, 0];
  const y = of("y") - level * n - slope * x;
  const xy = of("xy") - level * x - slope * xx;
  const sy = isUse ? of("sy") - level * s - slope * sx : 0;
  const yy = of("yy") - level * (of("y") + y) - slope * (of("xy") + xy);
  return {
    ...{ n, x, xx, s, sx, ss },
    y: y + e * s,
    xy: xy + e * sx,
    sy: sy + e * ss,
    yy: Math.max(0, yy + 2 * e * sy + e * e * ss),
  };
}

/** Adds episodes of one quarter to the equations (in place: the caller made them). */
export function addEpisodes(
  { matrix, pull, size }: NormalEquations,
  { sums, quarter, noise }: { sums: CentredSums; quarter: number; noise: number },
): void {
  const places = [LEVEL, SLOPE, SHARED, QUARTERS + quarter];
  const { n, x, xx, y, xy, s, sx, ss, sy } = sums;
  const products = [
    [n, x, -s, n],
    [x, xx, -sx, x],
    [-s, -sx, ss, -s],
    [n, x, -s, n],
  ];
  const pulls = [y, xy, -sy, y];
  places.forEach((row, i) => {
    places.forEach((column, j) => {
      addAt(matrix, row * size + column, (products[i]?.[j] ?? 0) / noise);
    });
    addAt(pull, row, (pulls[i] ?? 0) / noise);
  });
}

/** Adds to one place of a list. */
export function addAt(list: Float64Array, place: number, value: number): void {
  list[place] = (list[place] ?? 0) + value;
}

/** Takes out one unknown that was tied to the others by `coupling` (a step of elimination). */
export function sumOut(
  { matrix, pull, size }: NormalEquations,
  unknown: { coupling: Float64Array; precision: number; pull: number },
): void {
  for (let row = 0; row < size; row++) {
    const tie = (unknown.coupling[row] ?? 0) / unknown.precision;
    if (tie === 0) continue;
    for (let column = 0; column < size; column++) {
      addAt(matrix, row * size + column, -tie * (unknown.coupling[column] ?? 0));
    }
    addAt(pull, row, -tie * unknown.pull);
  }
}
