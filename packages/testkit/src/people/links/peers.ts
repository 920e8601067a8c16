import { PERSON_SERIES, type PersonDay } from "./day-person.ts";
import { bothTails } from "./oracle.ts";

/** How many "insights" a person would be shown. */
export interface Insights {
  /** Of 15 pairs. */
  readonly sameDay: number;
  /** Of 30 pairs. */
  readonly nextDay: number;
}

/**
 * What other apps do: Pearson's correlation of every pair of series, on the same day and from one day to
 * the next, and an "insight" for each with p < .05. From 7 pairs of days on.
 */
export function peersInsights(days: readonly PersonDay[]): Insights {
  const byDay = new Map(days.map((each) => [each.day, each]));
  const count = (later: number, pairs: readonly (readonly [Name, Name])[]): number =>
    pairs.filter(([a, b]) => {
      const both = days.flatMap((each) => {
        const other = byDay.get(each.day + later);
        return other ? [[each[a], other[b]] as const] : [];
      });
      return both.length >= 7 && chanceOfCorrelation(both) < 0.05;
    }).length;
  const ordered = PERSON_SERIES.flatMap((a) =>
    PERSON_SERIES.filter((b) => b !== a).map((b) => [a, b] as const),
  );
  const unordered = ordered.filter(([a, b]) => PERSON_SERIES.indexOf(a) < PERSON_SERIES.indexOf(b));
  return { sameDay: count(0, unordered), nextDay: count(1, ordered) };
}
type Name = (typeof PERSON_SERIES)[number];

/** By Fisher's z. */
function chanceOfCorrelation(pairs: readonly (readonly [number, number])[]): number {
  const n = pairs.length;
  const mean = (k: 0 | 1) => pairs.reduce((sum, pair) => sum + pair[k], 0) / n;
  const [ma, mb] = [mean(0), mean(1)];
  let [ab, aa, bb] = [0, 0, 0];
  for (const [a, b] of pairs) {
    ab += (a - ma) * (b - mb);
    aa += (a - ma) ** 2;
    bb += (b - mb) ** 2;
  }
  if (aa === 0 || bb === 0) return 1;
  const r = Math.min(0.999999, Math.max(-0.999999, ab / Math.sqrt(aa * bb)));
  return bothTails(Math.atanh(r) * Math.sqrt(n - 3));
}

/** The same days with each series turned round the calendar by another offset: rhythm kept, links gone. */
export function turnedRound(days: readonly PersonDay[], offsets: readonly number[]): PersonDay[] {
  const n = days.length;
  return days.map((each, i) => {
    const shifted = PERSON_SERIES.map((name, k) => {
      const other = days[(((i + (offsets[k] ?? 0)) % n) + n) % n] ?? each;
      return [name, other[name]] as const;
    });
    return { ...each, ...Object.fromEntries(shifted) };
  });
}

/** The level a simple app would show: the mean of the last seven days, and a running mean of weight .2. */
export function simpleLevels(days: readonly { readonly day: number; readonly value: number }[]): {
  readonly week: number;
  readonly running: number;
  readonly last: number;
} {
  const end = days.at(-1)?.day ?? 0;
  const week = days.filter(({ day }) => day > end - 7).map(({ value }) => value);
  const first = days[0]?.value ?? 0;
  return {
    week: week.reduce((a, b) => a + b, 0) / week.length,
    running: days.reduce((level, { value }) => level + 0.2 * (value - level), first),
    last: days.at(-1)?.value ?? 0,
  };
}
