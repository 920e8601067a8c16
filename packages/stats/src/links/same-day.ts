import { rounded } from "../digits.ts";
import { correlation } from "../levels/rated-days.ts";
import { soundTable } from "./day-table.ts";
import { detrended } from "./detrend.ts";
import type { DayTable, SeriesName } from "./series.ts";

/** Two series of the same days: whether they tend to come together. It has no direction. */
export interface Together {
  readonly one: SeriesName;
  readonly other: SeriesName;
  /** Correlation of what is left without trend, season and weekend, -1 to 1; null: unknown. */
  readonly share: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Days that have both. */
  readonly days: number;
  readonly word: "not-enough" | "nothing-clear" | "together" | "apart";
}

/** Pairs that a person may be curious about. They are looked at for curiosity alone. */
const PAIRS: readonly (readonly [SeriesName, SeriesName])[] = [
  ["compassion", "reliance"],
  ["compassion", "mood"],
  ["reliance", "mood"],
  ["compassion", "energy"],
  ["reliance", "energy"],
  ["action", "mood"],
  ["action", "compassion"],
  ["action", "reliance"],
];
const LEAST_DAYS = 30;
const LEAST_SPREAD = 0.5;
const WINDOW = 365;
/** 99%: eight pairs are looked at together. */
const SURE = 2.576;
/** Days resemble each other even without their trend: each is worth about three quarters of one. */
const WORTH = 0.75;

/**
 * What tends to come together on the same day, of the last 365 days: the correlation after trend, season and
 * weekend are taken out ({@link detrended}), with a 99% interval by Fisher's transformation (1915).
 *
 * Limits: a good or a heavy day colours every answer of it, so that nearly all answers come together; that says
 * nothing of what leads to what. Never throws. O(days · pairs).
 */
export function comeTogether(table: DayTable): readonly Together[] {
  const sound = soundTable(table);
  const start = sound.days.findIndex((day) => day > (sound.days.at(-1) ?? 0) - WINDOW);
  const days = sound.days.slice(Math.max(0, start));
  const columns = new Map<SeriesName, ReturnType<typeof detrended>>();
  for (const name of new Set(PAIRS.flat())) {
    columns.set(name, detrended(days, sound.series[name].slice(Math.max(0, start))));
  }
  return PAIRS.map(([one, other]) => {
    const [a, b] = [columns.get(one), columns.get(other)];
    const shared = (a?.values ?? []).flatMap((x, i) => {
      const y = b?.values[i];
      return typeof x === "number" && typeof y === "number" ? [[x, y] as const] : [];
    });
    const moves = Math.min(a?.spread ?? 0, b?.spread ?? 0) >= LEAST_SPREAD;
    const pair = { one, other, days: shared.length };
    if (shared.length < LEAST_DAYS || !moves) {
      return { ...pair, share: null, low: null, high: null, word: "not-enough" };
    }
    const share = correlation(
      shared.map(([x]) => x),
      shared.map(([, y]) => y),
    );
    const middle = Math.atanh(Math.min(0.999, Math.max(-0.999, share)));
    const half = SURE / Math.sqrt(WORTH * shared.length - 3);
    const [low, high] = [Math.tanh(middle - half), Math.tanh(middle + half)];
    return {
      ...pair,
      share: rounded(share, 3),
      low: rounded(low, 3),
      high: rounded(high, 3),
      word: low > 0 ? "together" : high < 0 ? "apart" : "nothing-clear",
    };
  });
}
