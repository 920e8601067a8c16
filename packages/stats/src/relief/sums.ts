import { rounded } from "../digits.ts";
import { shareAt, USUAL } from "./reading.ts";

/**
 * Sums over episodes of one kind: all that a linear model with normal noise needs to know of them
 * (its sufficient statistics), so that no episode has to be kept and no answer loses anything.
 *
 * With x = before - 6, s = the share at that strength, y = after:
 * [n, Sx, Sxx, Sy, Sxy, Syy, Ss, Ssx, Sss, Ssy]. Ten numbers.
 */
export type Sums = readonly number[];

export const NO_SUMS: Sums = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0];

/** Where each sum stands in {@link Sums}. */
export const AT = { n: 0, x: 1, xx: 2, y: 3, xy: 4, yy: 5, s: 6, sx: 7, ss: 8, sy: 9 } as const;

/** Digits that are kept: far more than any answer shows. */
const DIGITS = 6;

/**
 * One more episode, with what came before it weighing a little less (`memory`, 0 to 1). A memory of
 * 0.98 looks back over about fifty episodes: people change, and so does what helps them.
 */
export function withEpisode(
  sums: Sums,
  { before, after }: { readonly before: number; readonly after: number },
  memory: number,
): Sums {
  const [x, y, s] = [before - USUAL, after, shareAt(before)];
  const one = [1, x, x * x, y, x * y, y * y, s, s * x, s * s, s * y];
  return one.map((value, index) => rounded((sums[index] ?? 0) * memory + value, DIGITS));
}

/**
 * Whether a value that came from outside can be sums of episodes: ten numbers, none larger than so
 * many episodes make, and no product of two sums against Cauchy and Schwarz.
 */
export function isSums(value: unknown): value is Sums {
  if (!Array.isArray(value) || value.length !== NO_SUMS.length) return false;
  const [n, x, xx, y, xy, yy, s, sx, ss, sy] = value;
  const largest = typeof n === "number" ? 100 * n + 1 : 0;
  for (let place = 0; place < NO_SUMS.length; place++) {
    const each = value[place];
    if (typeof each !== "number" || !(Math.abs(each) <= largest)) return false;
  }
  return (
    Math.min(n, xx, yy, ss) >= 0 &&
    n <= MOST_EPISODES &&
    isProduct(x, n, xx) &&
    isProduct(y, n, yy) &&
    isProduct(s, n, ss) &&
    isProduct(xy, xx, yy) &&
    isProduct(sx, xx, ss) &&
    isProduct(sy, ss, yy)
  );
}

/** Whether a sum of products can go with the two sums of squares (Cauchy and Schwarz). */
function isProduct(product: number, a: number, b: number): boolean {
  return product * product <= a * b * (1 + SLACK) + SLACK;
}

const MOST_EPISODES = 1e6;
/** What rounding may have done to a sum. */
const SLACK = 1e-3;
