import { NATURAL, SHARED_SD } from "./assumptions.ts";

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
export function personPrior(quarters: number, slopeSd: number): NormalEquations {
  const size = QUARTERS + quarters;
  const matrix = new Float64Array(size * size);
  for (let place = 0; place < size; place++)
    matrix[place * size + place] = sdAt(place, slopeSd) ** -2;
  return { size, matrix, pull: new Float64Array(size) };
}

/** Logarithm of the determinant of the prior's precision. */
export function logPriorPrecision(size: number, slopeSd: number): number {
  let sum = 0;
  for (let place = 0; place < size; place++) sum -= 2 * Math.log(sdAt(place, slopeSd));
  return sum;
}

function sdAt(place: number, slopeSd: number): number {
  if (place === LEVEL) return NATURAL.levelSd;
  if (place === SLOPE) return slopeSd;
  return place === SHARED ? SHARED_SD : NATURAL.quadrantSd;
}

/** The products of level, slope and shared that one quarter adds: six of a triangle, three pulls. */
export const QUARTER_WIDTH = 9;

const PLACE_IN_TRIANGLE = [
  [0, 1, 2, 0],
  [1, 3, 4, 1],
  [2, 4, 5, 2],
  [0, 1, 2, 0],
] as const;

/**
 * Adds what each quarter says, in place: the caller made the equations. A quarter's own number stands
 * wherever the level does, so its rows are the same.
 */
export function takeInQuarters(
  { matrix, pull, size }: NormalEquations,
  triangles: Float64Array,
): void {
  for (let quarter = 0; quarter + QUARTERS < size; quarter++) {
    const from = quarter * QUARTER_WIDTH;
    const places = [LEVEL, SLOPE, SHARED, QUARTERS + quarter];
    places.forEach((row, i) => {
      pull[row] = (pull[row] ?? 0) + (triangles[from + 6 + (i % 3)] ?? 0);
      places.forEach((column, j) => {
        const product = triangles[from + (PLACE_IN_TRIANGLE[i]?.[j] ?? 0)] ?? 0;
        matrix[row * size + column] = (matrix[row * size + column] ?? 0) + product;
      });
    });
  }
}

/** An unknown of its own, tied to the person's numbers by `coupling`. */
export interface Unknown {
  readonly coupling: Float64Array;
  readonly precision: number;
  readonly pull: number;
}

/**
 * Takes an unknown out of the equations it is tied to (one step of elimination), in place. Of the
 * matrix only the lower triangle is kept up, which is all that solving reads.
 */
export function sumOut({ matrix, pull, size }: NormalEquations, unknown: Unknown): void {
  const { coupling, precision } = unknown;
  for (let row = 0; row < size; row++) {
    const tie = (coupling[row] ?? 0) / precision;
    if (tie === 0) continue;
    pull[row] = (pull[row] ?? 0) - tie * unknown.pull;
    for (let column = 0; column <= row; column++) {
      const at = row * size + column;
      matrix[at] = (matrix[at] ?? 0) - tie * (coupling[column] ?? 0);
    }
  }
}
