/**
 * [Note: Arithmetic without last digits] Engines may differ in the last digit of `Math.sin`, and a
 * lichen must be the same on every device. Addition, multiplication, division and `Math.sqrt` are
 * exact by IEEE 754, so we turn a circle of 1024 directions by a fixed rotation and use nothing
 * else.
 */
export const DIRECTIONS = 1024;
const QUARTER = DIRECTIONS / 4;
/** cos and sin of one 1024th of a turn. */
const STEP_X = 0.9999811752826011;
const STEP_Y = 0.006135884649154475;

const { xs, ys } = turned();

function turned(): { readonly xs: Float64Array; readonly ys: Float64Array } {
  const xs = new Float64Array(DIRECTIONS);
  const ys = new Float64Array(DIRECTIONS);
  let x = 1;
  let y = 0;
  for (let i = 0; i < QUARTER; i++) {
    // One quarter is turned; the other three are its mirror, exact to the bit.
    for (const [quarter, qx, qy] of [
      [0, x, y],
      [1, -y, x],
      [2, -x, -y],
      [3, y, -x],
    ] as const) {
      xs[i + quarter * QUARTER] = qx;
      ys[i + quarter * QUARTER] = qy;
    }
    [x, y] = [x * STEP_X - y * STEP_Y, x * STEP_Y + y * STEP_X];
  }
  return { xs, ys };
}

/** Any whole number as one of the directions. */
export function direction(turn: number): number {
  return turn & (DIRECTIONS - 1);
}

/** How far one step in a direction leads to the right. */
export function across(turn: number): number {
  return xs[turn & (DIRECTIONS - 1)] ?? 0;
}

/** How far one step in a direction leads downwards. */
export function down(turn: number): number {
  return ys[turn & (DIRECTIONS - 1)] ?? 0;
}

/** The direction in which a point lies, seen from the origin. */
export function directionTo(x: number, y: number): number {
  if (x <= 0 && y > 0) return QUARTER + within(y, -x);
  if (x < 0) return QUARTER * 2 + within(-x, -y);
  if (y < 0) return QUARTER * 3 + within(-y, x);
  return within(x, y);
}

/** In the first quarter: the last direction that is not beyond the point, by halving. */
function within(x: number, y: number): number {
  let low = 0;
  let high = QUARTER;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (y * across(middle) >= x * down(middle)) low = middle;
    else high = middle;
  }
  return low;
}

/** The k-th of a row of directions in which any few neighbours in time lie far apart: each is a
 * golden section of the turn beyond the one before (the golden angle of phyllotaxis; Vogel, 1979). */
export function goldenDirection(start: number, k: number): number {
  return (start + Math.imul(k, 0x9e3779b9)) >>> 22;
}
