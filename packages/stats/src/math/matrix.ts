/** A matrix as a list of its rows. Small ones only: no engine needs more than some twenty columns. */
export type Matrix = readonly (readonly number[])[];

/** The number at a place of a list; NaN, which no result survives unseen, where there is none. */
export function at(list: readonly number[], i: number): number {
  return list[i] ?? Number.NaN;
}

/** The sum of products of two lists of one length. */
export function dot(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += at(a, i) * at(b, i);
  return sum;
}

/** A matrix times a column. */
export function times(a: Matrix, column: readonly number[]): number[] {
  return a.map((row) => dot(row, column));
}

/** X′X of a table of rows: what a regression needs of its predictors. O(rows · columns²). */
export function gram(rows: Matrix, columns: number): number[][] {
  const sum = Array.from({ length: columns }, () => new Array<number>(columns).fill(0));
  for (const row of rows) {
    for (let i = 0; i < columns; i++) {
      const line = sum[i];
      if (!line) continue;
      const x = at(row, i);
      for (let j = 0; j <= i; j++) line[j] = at(line, j) + x * at(row, j);
    }
  }
  return sum.map((line, i) => line.map((value, j) => (j <= i ? value : at(sum[j] ?? [], i))));
}

/** X′y of a table of rows and a column beside it. */
export function gramWith(rows: Matrix, columns: number, y: readonly number[]): number[] {
  const sum = new Array<number>(columns).fill(0);
  rows.forEach((row, i) => {
    for (let j = 0; j < columns; j++) sum[j] = at(sum, j) + at(row, j) * at(y, i);
  });
  return sum;
}

/** A symmetric matrix with some numbers added along its diagonal: the penalty of a ridge. */
export function withDiagonal(a: Matrix, added: readonly number[]): number[][] {
  return a.map((row, i) => row.map((value, j) => (i === j ? value + at(added, i) : value)));
}

/**
 * The inverse of a symmetric positive definite matrix, by Cholesky's factor; undefined where the matrix
 * is not positive definite to the precision of doubles (columns that say the same, or NaN).
 *
 * Source: Golub & Van Loan, Matrix Computations, 4.2. O(n³).
 */
export function inverse(a: Matrix): number[][] | undefined {
  const n = a.length;
  const lower: number[][] = [];
  for (let i = 0; i < n; i++) {
    const row: number[] = [];
    for (let j = 0; j <= i; j++) {
      let sum = at(a[i] ?? [], j);
      for (let k = 0; k < j; k++) sum -= at(row, k) * at(j === i ? row : (lower[j] ?? []), k);
      if (j < i) row.push(sum / at(lower[j] ?? [], j));
      else if (sum > 1e-12 * Math.abs(at(a[i] ?? [], i))) row.push(Math.sqrt(sum));
      else return undefined;
    }
    lower.push(row);
  }
  const columns = Array.from({ length: n }, (_, c) => solveWithFactor(lower, c));
  return columns.map((_, i) => columns.map((column) => at(column, i)));
}

/** Solves L L′ x = e_c for the c-th column of the identity. */
function solveWithFactor(lower: Matrix, c: number): number[] {
  const n = lower.length;
  const x = new Array<number>(n).fill(0);
  for (let i = 0; i < n; i++) {
    let sum = i === c ? 1 : 0;
    for (let k = 0; k < i; k++) sum -= at(lower[i] ?? [], k) * at(x, k);
    x[i] = sum / at(lower[i] ?? [], i);
  }
  for (let i = n - 1; i >= 0; i--) {
    let sum = at(x, i);
    for (let k = i + 1; k < n; k++) sum -= at(lower[k] ?? [], i) * at(x, k);
    x[i] = sum / at(lower[i] ?? [], i);
  }
  return x;
}
