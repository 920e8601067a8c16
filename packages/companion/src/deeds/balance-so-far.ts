import { addDays, type Day, dayFromParts, partsOfDay } from "@lichen/base";
import type { DayFacts } from "@lichen/core";
import {
  type Balance,
  balanceOf,
  type Level,
  levelOf,
  type MeanOfDays,
  meanOfDays,
  type RatedDay,
  type ReliableChange,
  reliableChange,
  SEASON,
} from "@lichen/stats";

/** One of the two principles as it stands: its level, whether it changed, and the person's own usual. */
export interface PrincipleSoFar {
  readonly level: Level;
  readonly change: ReliableChange["word"];
  /** The mean of the last 60 days: what is usual for this person. */
  readonly usual: MeanOfDays | null;
}

/** Where a month lay; null where fewer than 5 of its days were answered. */
export interface MonthSoFar {
  /** Its first day. */
  readonly month: Day;
  readonly able: MeanOfDays | null;
  readonly kindness: MeanOfDays | null;
}

/** The two principles side by side, with what is not known about them. Never one number. */
export interface BalanceSoFar extends Balance {
  readonly able: PrincipleSoFar;
  readonly kindness: PrincipleSoFar;
  /** The last twelve months and this one, earliest first. */
  readonly months: readonly MonthSoFar[];
  /** Days of the last 30 on which either was answered. */
  readonly lately: number;
  /** Answered days still wanting before there is a place, of the two the larger number; 0 once there is one. */
  readonly wanting: number;
}

/** Days a level looks back on here: what is older has next to no say in it. */
const BACK = 365;
const USUAL = 60;
const LATELY = 30;
const MONTHS = 13;
const LEAST_ANSWERS = 5;

/** The balance as of a day, from the facts of all days. O(days); the sums look at the last year. */
export function balanceSoFar(facts: readonly DayFacts[], today: Day): BalanceSoFar {
  const recent = facts.filter(({ day }) => day > today - BACK && day <= today);
  const [able, kindness] = [ratedBy(recent, "able"), ratedBy(recent, "kindness")];
  const balance = balanceOf(able, kindness, today);
  const lately = recent.filter(
    ({ day, answers }) =>
      day > today - LATELY && (answers.able !== null || answers.kindness !== null),
  );
  const counted = (days: readonly RatedDay[]): number =>
    days.filter(({ day }) => day > today - SEASON).length;
  const fewest = Math.min(counted(able), counted(kindness));
  return {
    ...balance,
    able: principleOf(able, today),
    kindness: principleOf(kindness, today),
    months: monthsUpTo(today).map((month) => monthOf(facts, month)),
    lately: lately.length,
    wanting: balance.place ? 0 : Math.max(1, LEAST_ANSWERS - fewest),
  };
}

function ratedBy(facts: readonly DayFacts[], answer: "able" | "kindness"): readonly RatedDay[] {
  return facts.flatMap(({ day, answers }) => {
    const value = answers[answer];
    return value === null ? [] : [{ day, value }];
  });
}

function principleOf(days: readonly RatedDay[], today: Day): PrincipleSoFar {
  const usual = days.filter(({ day }) => day > today - USUAL).map(({ value }) => value);
  return {
    level: levelOf(days, today),
    change: reliableChange(days, today).word,
    usual: meanOfDays(usual),
  };
}

function monthOf(facts: readonly DayFacts[], month: Day): MonthSoFar {
  const end = firstOfMonth(month, 1);
  const within = facts.filter(({ day }) => day >= month && day < end);
  const mean = (answer: "able" | "kindness"): MeanOfDays | null =>
    meanOfDays(ratedBy(within, answer).map(({ value }) => value));
  return { month, able: mean("able"), kindness: mean("kindness") };
}

function monthsUpTo(today: Day): readonly Day[] {
  return Array.from({ length: MONTHS }, (_, i) => firstOfMonth(today, i + 1 - MONTHS));
}

/** The first day of the month a day lies in, so many months on. */
export function firstOfMonth(day: Day, by = 0): Day {
  const { year, month, date } = partsOfDay(day);
  const count = year * 12 + month - 1 + by;
  const first = dayFromParts(Math.floor(count / 12), (((count % 12) + 12) % 12) + 1, 1);
  return first.ok ? first.value : addDays(day, 1 - date);
}
