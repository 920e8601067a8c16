import { at, dot, gram, gramWith, inverse, times, withDiagonal } from "../math/matrix.ts";
import type { Column } from "./series.ts";

/** A column without its slow movement and weekend, in its own standard deviations; and what it cost. */
export interface Detrended {
  readonly values: Column;
  /** The standard deviation, in points, of what was left. */
  readonly spread: number;
}

const RIDGE = 0.5;
const MOST_WAVES = 12;
const CLIP = 3;

/**
 * Takes trend, season and weekend out of a column, so that two things which merely rise together over a
 * spring are not called a link.
 *
 * Ridge (0.5) least squares on a line, the weekend (from 28 days on), and cosines of periods down to
 * about two months (one for each 30 days of span, at most 12, from 40 days on). What is left is divided
 * by its standard deviation and clipped to ±3, so that no single day decides. With fewer cosines the
 * intervals of people without any link hold the truth too seldom. O(days · columns²).
 */
export function detrended(days: readonly number[], column: Column): Detrended {
  const present = days.flatMap((day, i) => (typeof column[i] === "number" ? [{ day, i }] : []));
  const first = days[0] ?? 0;
  const span = Math.max(1, (days.at(-1) ?? 0) - first);
  const basis = present.map(({ day }) => slowBasis(day, { first, span, count: present.length }));
  const y = present.map(({ i }) => column[i] ?? 0);
  const columns = basis[0]?.length ?? 0;
  const penalty = Array.from({ length: columns }, (_, i) => (i === 0 ? 1e-9 : RIDGE));
  const turned = inverse(withDiagonal(gram(basis, columns), penalty));
  if (!turned || present.length < 3) return { values: days.map(() => null), spread: 0 };
  const weights = times(turned, gramWith(basis, columns, y));
  const left = y.map((value, i) => value - dot(basis[i] ?? [], weights));
  const spread = Math.sqrt(dot(left, left) / (left.length - 1));
  const values: (number | null)[] = days.map(() => null);
  if (!(spread > 1e-6)) return { values, spread: 0 };
  present.forEach(({ i }, k) => {
    values[i] = Math.min(CLIP, Math.max(-CLIP, at(left, k) / spread));
  });
  return { values, spread };
}

function slowBasis(
  day: number,
  { first, span, count }: { first: number; span: number; count: number },
): number[] {
  const u = (day - first) / span;
  const waves = count >= 40 ? Math.min(MOST_WAVES, Math.floor((span + 1) / 30)) : 0;
  const cosines = Array.from({ length: waves }, (_, h) => Math.cos(Math.PI * (h + 2) * u));
  const weekend = count >= 28 && isWeekend(day) ? 1 : 0;
  return [1, u - 0.5, weekend, ...cosines];
}

/** Saturday or Sunday; 1970-01-01 was a Thursday. */
function isWeekend(day: number): boolean {
  const weekday = (((day + 4) % 7) + 7) % 7;
  return weekday === 0 || weekday === 6;
}
