/**
 * The lower triangle L with L L' = A, of a symmetric positive definite matrix held row by row
 * (Cholesky; Golub and Van Loan, Matrix Computations, 4.2). A pivot that rounding has made negative
 * is held just above zero, so that an answer stays a number. Cost: size^3 / 3.
 */
export function cholesky(matrix: Float64Array, size: number): Float64Array {
  const lower = new Float64Array(size * size);
  for (let row = 0; row < size; row++) {
    for (let column = 0; column <= row; column++) {
      let sum = at(matrix, row * size + column);
      for (let k = 0; k < column; k++) {
        sum -= at(lower, row * size + k) * at(lower, column * size + k);
      }
      lower[row * size + column] =
        row === column ? Math.sqrt(Math.max(sum, 1e-12)) : sum / at(lower, column * size + column);
    }
  }
  return lower;
}

/** z with L z = b. Its squared length is b' inv(A) b. */
export function forwardSolved(
  lower: Float64Array,
  vector: Float64Array,
  size: number,
): Float64Array {
  const solved = new Float64Array(size);
  for (let row = 0; row < size; row++) {
    let sum = at(vector, row);
    for (let k = 0; k < row; k++) sum -= at(lower, row * size + k) * at(solved, k);
    solved[row] = sum / at(lower, row * size + row);
  }
  return solved;
}

/** The sum of the products of two lists of the same length. */
export function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < a.length; index++) sum += at(a, index) * at(b, index);
  return sum;
}

/** The natural logarithm of the determinant of A. */
export function logDeterminant(lower: Float64Array, size: number): number {
  let sum = 0;
  for (let row = 0; row < size; row++) sum += 2 * Math.log(at(lower, row * size + row));
  return sum;
}

function at(list: Float64Array, index: number): number {
  return list[index] ?? 0;
}
