import { rounded } from "../digits.ts";
import { normalOfStudent, studentOfNormal, twoSided, Z95 } from "../math/student.ts";
import { borrowedStrength, type Estimate } from "./borrowed-strength.ts";
import { dayPairs, varianceInflation } from "./day-pairs.ts";
import { soundTable } from "./day-table.ts";
import { detrended } from "./detrend.ts";
import { discoveries } from "./false-discovery.ts";
import { laggedSlopes } from "./lagged-regression.ts";
import { LINKS, type Link, type LinkWord } from "./link.ts";
import { type Column, type DayTable, SERIES, type SeriesName } from "./series.ts";
import { type Weighed, weighedTogether } from "./spike-and-slab.ts";

const LEAST_PAIRS = 30;
/** Before two months of pairs the tests are not yet as exact as their numbers: the most that is said is "leans". */
const LEAST_FOR_CLEAR = 60;
/** From three months of pairs the inclusion alone says what leans: before, its prior still weighs too much. */
const LEAST_TO_LEAN = 90;
const LEAST_SPREAD = 0.5;
const MOST_INFLATION = 5;
/** The days looked back on: as many as the waves of the detrending can follow. */
const WINDOW = 365;

const UNKNOWN: Weighed = { inclusion: 0, shrunk: 0 };

interface Look {
  readonly from: SeriesName;
  readonly to: SeriesName;
  readonly pairs: number;
  readonly close: boolean;
  readonly slope: Estimate | undefined;
  readonly chance: number;
}

/**
 * The seven links of one person's days: whether today's reliance, compassion or action is followed by a
 * better or worse tomorrow than the day itself would have led one to expect.
 *
 * Over the last 365 days: take trend, season and weekend out ({@link detrended}); regress all of tomorrow on
 * all of today ({@link laggedSlopes}, {@link borrowedStrength}); ask all seven at once (Benjamini & Hochberg, 10%) and weigh each against
 * "nothing at all" ({@link weighedTogether}). `clear` needs both, with P(effect) ≥ .9, and 60 pairs of days;
 * `leans` P ≥ .5, and p < .05 before 90 pairs. Needs 30 pairs of days and series that move by half a point.
 *
 * Limits: an effect within the day is not seen; what moves both of two series a day apart (a shift plan,
 * an illness, a month's cycle) can look like a link; ratings are blunt, so a real link appears smaller than it is; bad days
 * that were never written down are not in here. It is "followed by", never "causes". To be computed weekly
 * and shown through `settleWord`. Never throws. About 10 ms for 365 days of six series.
 */
export function estimateLinks(table: DayTable): readonly Link[] {
  const { days, columns } = lastYear(soundTable(table));
  const looks = LINKS.map((link) => lookAt(days, columns, link));
  const stands = discoveries(
    looks.map((look) => look.chance),
    { rate: 0.1, family: LINKS.length },
  );
  const prospects = weighedTogether(
    looks.map(({ slope }) => slope ?? { size: 0, error: Number.POSITIVE_INFINITY }),
  );
  return looks.map((look, i) =>
    linkFrom(look, { stands: stands[i] === true, weighed: prospects[i] ?? UNKNOWN }),
  );
}

function lastYear(table: DayTable): {
  days: readonly number[];
  columns: ReadonlyMap<SeriesName, Column>;
} {
  const from = (table.days.at(-1) ?? 0) - WINDOW + 1;
  const start = table.days.findIndex((day) => day >= from);
  const days = table.days.slice(Math.max(0, start));
  const columns = new Map<SeriesName, Column>();
  for (const name of SERIES) {
    const { values, spread } = detrended(days, table.series[name].slice(Math.max(0, start)));
    if (spread >= LEAST_SPREAD) columns.set(name, values);
  }
  return { days, columns };
}

function lookAt(
  days: readonly number[],
  columns: ReadonlyMap<SeriesName, Column>,
  { from, to }: { readonly from: SeriesName; readonly to: SeriesName },
): Look {
  const nothing = { from, to, close: false, slope: undefined, chance: Number.NaN };
  if (!columns.has(from) || !columns.has(to)) return { ...nothing, pairs: 0 };
  const { rows, next, companions, days: tomorrows } = dayPairs(days, columns, { from, to });
  if (rows.length < LEAST_PAIRS) return { ...nothing, pairs: rows.length };
  const slopes = laggedSlopes(rows, [next, ...companions], { column: 1 });
  const slope = slopes && borrowedStrength(slopes, tomorrows);
  const chance = slope ? twoSided(normalOfStudent(slope.size / slope.error, slope.df)) : Number.NaN;
  const close = varianceInflation(rows, 1) > MOST_INFLATION;
  return { from, to, pairs: rows.length, close, slope, chance };
}

function linkFrom(
  { from, to, pairs, close, slope, chance }: Look,
  { stands, weighed }: { readonly stands: boolean; readonly weighed: Weighed },
): Link {
  if (!slope) {
    const word = close ? "too-close" : "not-enough";
    return { from, to, effect: null, low: null, high: null, inclusion: null, pairs, word };
  }
  const { inclusion, shrunk } = weighed;
  const half = slope.error * studentOfNormal(Z95, slope.df);
  return {
    from,
    to,
    effect: rounded(shrunk, 4),
    low: rounded(slope.size - half, 4),
    high: rounded(slope.size + half, 4),
    inclusion: rounded(inclusion, 4),
    pairs,
    word: wordFor({
      close,
      inclusion,
      stands: stands && pairs >= LEAST_FOR_CLEAR,
      mayLean: pairs >= LEAST_TO_LEAN || chance < 0.05,
    }),
  };
}

function wordFor(seen: {
  readonly close: boolean;
  readonly stands: boolean;
  readonly inclusion: number;
  readonly mayLean: boolean;
}): LinkWord {
  if (seen.close) return "too-close";
  if (seen.stands && seen.inclusion >= 0.9) return "clear";
  return seen.inclusion >= 0.5 && seen.mayLean ? "leans" : "no-clear-link";
}
