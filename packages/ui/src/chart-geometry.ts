/**
 * The geometry of the charts: numbers in, places in a drawing out. Nothing here draws. A drawing's
 * y runs downwards, a scale's upwards.
 */

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Where a value of a scale lies along a length; what is beyond the scale is held at its end. */
export function along(
  value: number,
  { from, to, length }: { readonly from: number; readonly to: number; readonly length: number },
): number {
  const share = (value - from) / (to - from);
  return length * Math.min(1, Math.max(0, share));
}

/** Where a place on two scales from 0 to 10 lies in a square: x to the right, y upwards. */
export function spotOf(place: Spot, size: number): Spot {
  const scale = { from: 0, to: 10, length: size };
  return { x: along(place.x, scale), y: size - along(place.y, scale) };
}

/** Places cut where one is missing: a path pauses there, and never falls. Stretches keep their order. */
export function stretches<T>(places: readonly (T | null)[]): readonly (readonly T[])[] {
  const all: T[][] = [];
  let isOpen = false;
  for (const place of places) {
    if (place === null) {
      isOpen = false;
      continue;
    }
    if (isOpen) all.at(-1)?.push(place);
    else all.push([place]);
    isOpen = true;
  }
  return all;
}

/**
 * A smooth line through spots as the path of an SVG (Catmull and Rom, 1974, as Bézier curves of a sixth
 * of the way between neighbours). It goes through every spot; empty for none, a point for one.
 */
export function smoothPath(spots: readonly Spot[]): string {
  const [first] = spots;
  if (!first) return "";
  const at = (i: number): Spot => spots[Math.min(spots.length - 1, Math.max(0, i))] ?? first;
  const curves = spots.slice(1).map((to, i) => {
    const [before, from, after] = [at(i - 1), at(i), at(i + 2)];
    const out = { x: from.x + (to.x - before.x) / 6, y: from.y + (to.y - before.y) / 6 };
    const into = { x: to.x - (after.x - from.x) / 6, y: to.y - (after.y - from.y) / 6 };
    return `C${said(out)} ${said(into)} ${said(to)}`;
  });
  return [`M${said(first)}`, ...curves].join("");
}

function said({ x, y }: Spot): string {
  return `${tenth(x)},${tenth(y)}`;
}

/** A tenth of a unit of a drawing is as fine as is ever seen. */
export function tenth(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}

export interface Lobe {
  readonly at: number;
  readonly radius: number;
}

/**
 * The lobes of an interval: small discs from one end to the other, largest at the estimate and smallest at the
 * ends, as a lichen's edge is. At least three, no more than 13; their edges stay within the interval's ends.
 */
export function lobesOf(
  { low, middle, high }: { readonly low: number; readonly middle: number; readonly high: number },
  tallest: number,
): readonly Lobe[] {
  const [smallest, length] = [tallest / 3, high - low];
  const count = Math.max(3, Math.min(13, Math.round(length / (tallest * 0.6))));
  const [start, end] = [low + smallest, high - smallest];
  if (end <= start) return [{ at: (low + high) / 2, radius: smallest }];
  return Array.from({ length: count }, (_, i) => {
    const at = start + ((end - start) * i) / (count - 1);
    const side = at < middle ? Math.max(1e-9, middle - start) : Math.max(1e-9, end - middle);
    const away = Math.min(1, Math.abs(at - middle) / side);
    const radius = smallest + (tallest - smallest) * Math.cos((away * Math.PI) / 2) ** 2;
    return { at, radius };
  });
}

/** The height of each bar when the tallest fills the room; all zero where there is nothing to show. */
export function heightsOf(counts: readonly number[], room: number): readonly number[] {
  const most = Math.max(0, ...counts);
  return counts.map((count) => (most > 0 ? (room * Math.max(0, count)) / most : 0));
}
