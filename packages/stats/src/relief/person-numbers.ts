import { NATURAL, SHARED_SD } from "./assumptions.ts";

/**
 * The numbers that belong to a person and to no technique, by their place: natural level, natural
 * slope, what all techniques share, and then one for each quarter of the field.
 */
export const LEVEL = 0;
export const SLOPE = 1;
export const SHARED = 2;
export const QUARTERS = 3;

/**
 * Normal equations: a precision matrix, row by row, and the precision times the mean, if the priors are
 * not believed (`pull`) and how much more for each unit of trust in them (`priorPull`).
 */
export interface NormalEquations {
  readonly size: number;
  readonly matrix: Float64Array;
  readonly pull: Float64Array;
  readonly priorPull: Float64Array;
}

/** What is believed before any reading; readings are counted from it, so that every mean is 0. */
export function personPrior(quarters: number, slopeSd: number): NormalEquations {
  const size = QUARTERS + quarters;
  const matrix = new Float64Array(size * size);
  for (let place = 0; place < size; place++)
    matrix[place * size + place] = sdAt(place, slopeSd) ** -2;
  return { size, matrix, pull: new Float64Array(size), priorPull: new Float64Array(size) };
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

/** The products of level, slope and shared that one quarter adds: six of a triangle, twice three pulls. */
export const QUARTER_WIDTH = 12;

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
  { matrix, pull, priorPull, size }: NormalEquations,
  triangles: Float64Array,
): void {
  for (let quarter = 0; quarter + QUARTERS < size; quarter++) {
    const from = quarter * QUARTER_WIDTH;
    const places = [LEVEL, SLOPE, SHARED, QUARTERS + quarter];
    places.forEach((row, i) => {
      addTo(pull, row, triangles[from + 6 + (i % 3)] ?? 0);
      addTo(priorPull, row, triangles[from + 9 + (i % 3)] ?? 0);
      places.forEach((column, j) => {
        const product = triangles[from + (PLACE_IN_TRIANGLE[i]?.[j] ?? 0)] ?? 0;
        addTo(matrix, row * size + column, product);
      });
    });
  }
}

/** An unknown of its own, tied to the person's numbers by `coupling`. */
export interface Unknown {
  readonly coupling: Float64Array;
  readonly precision: number;
  readonly pull: number;
  readonly priorPull: number;
}

/**
 * Takes an unknown out of the equations it is tied to (one step of elimination), in place. Of the
 * matrix only the lower triangle is kept up, which is all that solving reads.
 */
export function sumOut(equations: NormalEquations, unknown: Unknown): void {
  const { matrix, pull, priorPull, size } = equations;
  const { coupling, precision } = unknown;
  for (let row = 0; row < size; row++) {
    const tie = (coupling[row] ?? 0) / precision;
    if (tie === 0) continue;
    addTo(pull, row, -tie * unknown.pull);
    addTo(priorPull, row, -tie * unknown.priorPull);
    for (let column = 0; column <= row; column++) {
      addTo(matrix, row * size + column, -tie * (coupling[column] ?? 0));
    }
  }
}

/** Adds to one place of a list, in place. */
export function addTo(list: Float64Array, at: number, value: number): void {
  list[at] = (list[at] ?? 0) + value;
}
