import type { Line } from "../grow/geometry.ts";

/** A point of an outline. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * The outline of a line drawn as a ribbon: thin at its ends, widest at two fifths, a little uneven
 * as poured gold is. `share` makes it wider or slimmer; `shift` moves it up and left for a light.
 */
export function ribbonOf({ points, width }: Line, share: number, shift = 0): readonly Point[] {
  const many = points.length / 2;
  if (many < 2) return [];
  const left: Point[] = [];
  const right: Point[] = [];
  for (let i = 0; i < many; i++) {
    const x = points[i * 2] ?? 0;
    const y = points[i * 2 + 1] ?? 0;
    const before = Math.max(0, i - 1) * 2;
    const after = Math.min(many - 1, i + 1) * 2;
    const dx = (points[after] ?? 0) - (points[before] ?? 0);
    const dy = (points[after + 1] ?? 0) - (points[before + 1] ?? 0);
    const long = Math.sqrt(dx * dx + dy * dy) || 1;
    const at = i / (many - 1);
    const swell = at < 0.4 ? 0.45 + at * 1.375 : 1 - (at - 0.4) * 1.3;
    const uneven = 1 + (((x * 7 + y * 13) & 15) / 15 - 0.5) * 0.3;
    const half = width * 0.5 * share * swell * uneven;
    const nx = (-dy / long) * half;
    const ny = (dx / long) * half;
    left.push({ x: x + nx - shift, y: y + ny - shift });
    right.push({ x: x - nx - shift, y: y - ny - shift });
  }
  return [...left, ...right.toReversed()];
}
