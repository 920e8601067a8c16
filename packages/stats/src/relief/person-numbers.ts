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
  if (place === LEVEL) return NATURAL.levelSd;
  if (place === SLOPE) return NATURAL.slopeSd;
  return place === SHARED ? SHARED_SD : NATURAL.quadrantSd;
}

/** A small square of products, row by row, with the places it belongs to. */
export interface Block {
  readonly places: readonly number[];
  readonly products: readonly number[];
  readonly pulls: readonly number[];
}

/** Adds what some episodes say, in place: the caller made the equations. */
export function takeIn({ matrix, pull, size }: NormalEquations, block: Block): void {
  const { places, products, pulls } = block;
  for (let i = 0; i < places.length; i++) {
    const row = places[i] ?? 0;
    pull[row] = (pull[row] ?? 0) + (pulls[i] ?? 0);
    for (let j = 0; j < places.length; j++) {
      const at = row * size + (places[j] ?? 0);
      matrix[at] = (matrix[at] ?? 0) + (products[i * places.length + j] ?? 0);
    }
  }
}

/** An unknown of its own, tied to some of the person's numbers by `coupling`. */
export interface Unknown {
  readonly places: readonly number[];
  readonly coupling: ArrayLike<number>;
  readonly precision: number;
  readonly pull: number;
}

/** Takes an unknown out of the equations it is tied to (one step of elimination), in place. */
export function sumOut({ matrix, pull, size }: NormalEquations, unknown: Unknown): void {
  const { places, coupling, precision } = unknown;
  for (let i = 0; i < places.length; i++) {
    const row = places[i] ?? 0;
    const tie = (coupling[i] ?? 0) / precision;
    pull[row] = (pull[row] ?? 0) - tie * unknown.pull;
    for (let j = 0; j < places.length; j++) {
      const at = row * size + (places[j] ?? 0);
      matrix[at] = (matrix[at] ?? 0) - tie * (coupling[j] ?? 0);
    }
  }
}
