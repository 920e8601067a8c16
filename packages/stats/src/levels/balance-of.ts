import { rounded } from "../digits.ts";
import { isDay } from "../links/series.ts";
import { upperTail } from "../math/student.ts";
import { standingOf } from "./level-of.ts";
import { correlation, meanOf, type RatedDay, ratedDays, varianceOf } from "./rated-days.ts";

/**
 * Where the two principles stand together.
 *
 * `both-quiet` is its own word: low on both is not out of balance. `in-balance` reads "in balance as far
 * as I can tell".
 */
export type BalanceWord =
  | "not-enough"
  | "in-balance"
  | "leaning-to-reliance"
  | "leaning-to-compassion"
  | "both-quiet";

/** A place on two axes from 0 to 10, its 80% ellipse, and the word for it. */
export interface Balance {
  readonly word: BalanceWord;
  readonly place: { readonly reliance: number; readonly compassion: number } | null;
  /** The same place in deviations from the person's own last 60 days; null without 10 days of each. */
  readonly own: { readonly reliance: number; readonly compassion: number } | null;
  /** Half axes in points; `angle` in radians from the axis of reliance to the long half axis. */
  readonly ellipse: {
    readonly long: number;
    readonly short: number;
    readonly angle: number;
  } | null;
}

const SHARED_DAYS = 60;
const APART = 0.5;
const QUIET = 4;
const SURE = 0.9;
/** Squared radius that holds 80% of a normal law in the plane: −2 ln(1 − .8). */
const RADIUS = -2 * Math.log(0.2);
const NOTHING: Balance = { word: "not-enough", place: null, own: null, ellipse: null };

/**
 * The balance of self-reliance and self-compassion, from the two levels ({@link standingOf}) on one day.
 *
 * The errors of the two levels are taken as independent until there are 60 days with both; then as
 * correlated like the surprises of those days. "Leaning" needs P(difference > .5) ≥ .9; "quiet" P(level < 4) ≥ .9
 * on both. Limits: both are ratings of one person on two questions of ours; a point on a plane is no
 * verdict. Never throws.
 */
export function balanceOf(
  reliance: readonly RatedDay[],
  compassion: readonly RatedDay[],
  today?: number,
): Balance {
  const [r, c] = [ratedDays(reliance, today), ratedDays(compassion, today)];
  const end = isDay(today) ? today : Math.max(r.at(-1)?.day ?? 0, c.at(-1)?.day ?? 0);
  const [first, second] = [standingOf(r, end), standingOf(c, end)];
  if (!first || !second) return NOTHING;
  const [sr, sc] = [Math.sqrt(first.variance), Math.sqrt(second.variance)];
  const shared = sharedSurprises(r, c, { first: first.surprises, second: second.surprises });
  const between = shared.length >= SHARED_DAYS ? correlation(...unzipped(shared)) : 0;
  const covariance = between * sr * sc;
  const apart = first.level - second.level;
  const error = Math.sqrt(Math.max(1e-9, first.variance + second.variance - 2 * covariance));
  return {
    word: wordFor({
      quiet: Math.min(below(first.level, sr), below(second.level, sc)),
      toReliance: 1 - upperTail((apart - APART) / error),
      toCompassion: 1 - upperTail((-apart - APART) / error),
    }),
    place: { reliance: onScale(first.level), compassion: onScale(second.level) },
    own: ownPlace({ r, c, end, place: [first.level, second.level] }),
    ellipse: ellipseOf(first.variance, second.variance, covariance),
  };
}

function below(level: number, error: number): number {
  return 1 - upperTail((QUIET - level) / error);
}

function wordFor(sure: { quiet: number; toReliance: number; toCompassion: number }): BalanceWord {
  if (sure.quiet >= SURE) return "both-quiet";
  if (sure.toReliance >= SURE) return "leaning-to-reliance";
  return sure.toCompassion >= SURE ? "leaning-to-compassion" : "in-balance";
}

function ownPlace(seen: {
  readonly r: readonly RatedDay[];
  readonly c: readonly RatedDay[];
  readonly end: number;
  readonly place: readonly [number, number];
}): Balance["own"] {
  const recent = (days: readonly RatedDay[]): number[] =>
    days.filter(({ day }) => day > seen.end - SHARED_DAYS).map(({ value }) => value);
  const [r, c] = [recent(seen.r), recent(seen.c)];
  if (Math.min(r.length, c.length) < 10) return null;
  const z = (level: number, values: readonly number[]): number =>
    rounded((level - meanOf(values)) / Math.sqrt(Math.max(0.3, varianceOf(values))), 3);
  return { reliance: z(seen.place[0], r), compassion: z(seen.place[1], c) };
}

function sharedSurprises(
  r: readonly RatedDay[],
  c: readonly RatedDay[],
  surprises: { readonly first: readonly number[]; readonly second: readonly number[] },
): (readonly [number, number])[] {
  const byDay = new Map(c.map(({ day }, i) => [day, surprises.second[i]]));
  return r.flatMap(({ day }, i) => {
    const [a, b] = [surprises.first[i], byDay.get(day)];
    return a === undefined || b === undefined ? [] : [[a, b] as const];
  });
}

function unzipped(pairs: readonly (readonly [number, number])[]): [number[], number[]] {
  return [pairs.map(([a]) => a), pairs.map(([, b]) => b)];
}

/** Half axes and direction of a covariance in the plane, from its two eigenvalues. */
function ellipseOf(a: number, b: number, covariance: number): Balance["ellipse"] {
  const middle = (a + b) / 2;
  const wide = Math.hypot((a - b) / 2, covariance);
  return {
    long: rounded(Math.sqrt(RADIUS * (middle + wide)), 3),
    short: rounded(Math.sqrt(RADIUS * Math.max(0, middle - wide)), 3),
    angle: rounded(0.5 * Math.atan2(2 * covariance, a - b), 3),
  };
}

function onScale(value: number): number {
  return rounded(Math.min(10, Math.max(0, value)), 3);
}
