import { rounded } from "../digits.ts";
import { isDay } from "../links/series.ts";
import { Z95 } from "../math/student.ts";
import { meanOf, type RatedDay, ratedDays } from "./rated-days.ts";
import { stepSeen } from "./step-seen.ts";

/** Whether a level has moved for good in the last four weeks. */
export interface ReliableChange {
  readonly word: "not-enough" | "within-wobble" | "higher" | "lower";
  /** Points, if there was one step; null: unknown. */
  readonly change: number | null;
  /** The 95% interval. */
  readonly low: number | null;
  readonly high: number | null;
}

const RECENT = 14;
const BEFORE = 56;
const LEAST_RECENT = 6;
const LEAST_BEFORE = 12;
const LEAST_CHANGE = 0.8;
/** The days looked back on. */
const WINDOW = 120;
/** ln of how much likelier a step must make the ratings: 2.6 times ... */
const SURE = 0.95;
/** ... and 20 times as long as the person's own drift is hardly known, in the first eight weeks. */
const SURE_AT_FIRST = 3;

/**
 * A change of level that ordinary wobble and drift would rarely make: one lasting step of at least .8
 * points in the last four weeks, under which the ratings are likelier ({@link stepSeen}) than under a level that
 * only wanders as this person's does; and the last two weeks lie to that side of the six before. Needs 6
 * rated days of the last 14 and 12 of the 42 before. As of `today`, or of the last rating.
 *
 * Limits: asked every day of four months it speaks about once in thirteen people who only drift. A slow change over
 * months is not a change here. Never throws. About 1 ms.
 */
export function reliableChange(series: readonly RatedDay[], today?: number): ReliableChange {
  const rated = ratedDays(series, today);
  const end = isDay(today) ? today : (rated.at(-1)?.day ?? 0);
  const days = rated.filter(({ day }) => day > end - WINDOW);
  const within = (from: number, to: number): number[] =>
    days.filter(({ day }) => day > end - from && day <= end - to).map(({ value }) => value);
  const [recent, before] = [within(RECENT, 0), within(BEFORE, RECENT)];
  if (recent.length < LEAST_RECENT || before.length < LEAST_BEFORE) {
    return { word: "not-enough", change: null, low: null, high: null };
  }
  const { evidence, change, error } = stepSeen(days, end);
  const isNew = (days[0]?.day ?? end) > end - BEFORE;
  const isSure = Math.abs(change) >= LEAST_CHANGE && evidence >= (isNew ? SURE_AT_FIRST : SURE);
  const stands = isSure && (meanOf(recent) - meanOf(before)) * change > 0;
  return {
    word: stands ? (change > 0 ? "higher" : "lower") : "within-wobble",
    change: rounded(change, 3),
    low: rounded(change - Z95 * error, 3),
    high: rounded(change + Z95 * error, 3),
  };
}
