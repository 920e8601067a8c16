import type { DayPerson } from "./day-person.ts";
import { PERSON_SERIES } from "./day-person.ts";

/**
 * What someone would find who saw the states behind the ratings, none missing: least squares of every
 * state on all of the day before, the same seven pairs, Benjamini and Hochberg at 10%. Whether each of the
 * person's `truth` is found. It cannot be reached from ratings; it shows how much the ratings hide.
 */
export function oracleFinds({ latent, truth }: DayPerson): boolean[] {
  const today = latent.slice(0, -1).map((state) => [1, ...state]);
  const chances = truth.map(({ from, to }) => {
    const y = latent.slice(1).map((state) => state[PERSON_SERIES.indexOf(to)] ?? 0);
    return chanceOfSlope(today, y, 1 + PERSON_SERIES.indexOf(from));
  });
  const sorted = chances.toSorted((a, b) => a - b);
  const limit = sorted.findLast((p, i) => p <= (0.1 * (i + 1)) / sorted.length) ?? -1;
  return chances.map((p) => p <= limit);
}

/** How likely a slope this steep is by chance, by least squares and the normal law. */
function chanceOfSlope(rows: readonly number[][], y: readonly number[], column: number): number {
  const width = rows[0]?.length ?? 0;
  // [X'X | X'y | e_column], made triangular by elimination with exchange of rows.
  const cells = Array.from({ length: width }, (_, i) => [
    ...Array.from({ length: width }, (__, j) =>
      sumOver(rows, (row) => (row[i] ?? 0) * (row[j] ?? 0)),
    ),
    sumOver(rows, (row, k) => (row[i] ?? 0) * (y[k] ?? 0)),
    i === column ? 1 : 0,
  ]);
  for (let i = 0; i < width; i++) {
    const pivotRow = cells[i] ?? [];
    const pivot = pivotRow[i] ?? 1;
    for (let k = 0; k < width; k++) {
      const row = cells[k];
      if (!row || k === i) continue;
      const factor = (row[i] ?? 0) / pivot;
      for (let j = i; j < width + 2; j++) row[j] = (row[j] ?? 0) - factor * (pivotRow[j] ?? 0);
    }
  }
  const solved = (extra: number) =>
    cells.map((row, i) => (row[width + extra] ?? 0) / (row[i] ?? 1));
  const slopes = solved(0);
  const squares = sumOver(rows, (row, k) => {
    const guess = row.reduce((sum, x, j) => sum + x * (slopes[j] ?? 0), 0);
    return ((y[k] ?? 0) - guess) ** 2;
  });
  const variance = (squares / (rows.length - width)) * (solved(1)[column] ?? 1);
  return bothTails((slopes[column] ?? 0) / Math.sqrt(variance));
}

function sumOver<T>(list: readonly T[], of: (each: T, i: number) => number): number {
  return list.reduce((sum, each, i) => sum + of(each, i), 0);
}

/** Both tails of the normal law (Abramowitz and Stegun 26.2.17, to 1e-7). */
export function bothTails(z: number): number {
  const x = Math.abs(z);
  const t = 1 / (1 + 0.2316419 * x);
  const poly =
    t *
    (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return 2 * (Math.exp(-0.5 * x * x) / Math.sqrt(2 * Math.PI)) * poly;
}
