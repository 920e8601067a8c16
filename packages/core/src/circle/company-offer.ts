import type { Day } from "@lichen/base";
import { CHECK_IN } from "../check-in/read-check-in.ts";
import { whenOfRecord } from "../life/moment.ts";
import { fieldValue, type LifeRecord } from "../life/record.ts";

/** Weeks of handling it alone, low, after which company is offered once (evidence 4.5, rule 3). */
export const WEEKS_ALONE = 4;
/** At or below this, of 0 to 10, a week was low. */
export const LOW = 4;
/** Fewer check-ins than this say nothing of a week. */
export const LEAST_CHECK_INS = 2;
/** It is offered on one day, and then rests for so many. */
export const OFFER_RESTS = 7;

/** Needs that, once met, say somebody was there (ids of the content's list of needs). */
const COMPANY = ["company", "belonging", "understanding"];

/** What was decided about the offer of company, and when it was made last. */
export interface CompanyOffer {
  /** The day it was shown last. */
  readonly offeredOn: Day | undefined;
  /** The day it was answered with "not now". */
  readonly putAwayOn?: Day | undefined;
  /** "Do not offer this again": for ever, until the person says otherwise. */
  readonly isRefused: boolean;
}

/**
 * Whether company is gently offered today: four weeks running were low and told of nobody. It
 * counts what is on this device, says nothing about the person, and a silence of its own means
 * nothing. At most one day in a week; never once refused.
 */
export function isCompanyOffered(
  records: Iterable<LifeRecord>,
  today: Day,
  { offeredOn, putAwayOn, isRefused }: CompanyOffer,
): boolean {
  if (isRefused || putAwayOn === today) return false;
  const isResting =
    offeredOn !== undefined && offeredOn !== today && Math.abs(today - offeredOn) < OFFER_RESTS;
  return !isResting && lowWeeksAlone(records, today) >= WEEKS_ALONE;
}

/** How many weeks running, back from today, were low and told of nobody. A quiet week ends the count. */
export function lowWeeksAlone(records: Iterable<LifeRecord>, today: Day): number {
  const rated = new Map<number, number[]>();
  const accompanied = new Set<number>();
  for (const record of records) {
    const day = whenOfRecord(record)?.day;
    if (day === undefined || day > today || record.hidden) continue;
    const week = Math.floor((today - day) / 7);
    if (isWithSomeone(record)) accompanied.add(week);
    const pleasant = record.kind === CHECK_IN ? fieldValue(record, "pleasantness") : undefined;
    if (typeof pleasant === "number") rated.set(week, [...(rated.get(week) ?? []), pleasant]);
  }
  let weeks = 0;
  while (!accompanied.has(weeks) && isLow(rated.get(weeks) ?? [])) weeks += 1;
  return weeks;
}

function isLow(ratings: readonly number[]): boolean {
  const sum = ratings.reduce((all, each) => all + each, 0);
  return ratings.length >= LEAST_CHECK_INS && sum / ratings.length <= LOW;
}

function isWithSomeone(record: LifeRecord): boolean {
  if (record.kind === "reach-out") return true;
  if (record.kind === "setback") return Boolean(fieldValue(record, "withMe"));
  const met = record.kind === CHECK_IN ? fieldValue(record, "needsMet") : undefined;
  return Array.isArray(met) && met.some((need) => COMPANY.some((each) => each === need));
}
