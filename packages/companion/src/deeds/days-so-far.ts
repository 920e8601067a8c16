import type { Day } from "@lichen/base";
import { DAY_ANSWERS, type DayAnswer, type DayFacts } from "@lichen/core";
import { firstOfMonth } from "./balance-so-far.ts";

/** One day of the year at a glance. Which of the two stood higher is a hue; missing is never a number. */
export interface DayAtAGlance {
  readonly day: Day;
  /** 1 to 3: how much was written or done. */
  readonly size: 1 | 2 | 3;
  /** Undefined where either question was not answered that day. */
  readonly leans: "able" | "kinder" | "even" | undefined;
  readonly setbacks: number;
}

/** How often each whole answer from 0 to 10 was given, in days; 11 numbers. */
export type Spread = readonly number[];

/** A strength or a need over the months, with the days that prove it. */
export interface WordOverTime {
  readonly id: string;
  /** Days in the last twelve months and this one. */
  readonly days: number;
  /** Of a need: days on which it was met. */
  readonly met: number;
  /** Days in each of the thirteen months, earliest first. */
  readonly months: readonly number[];
  /** The latest of its days, latest first. */
  readonly latest: readonly Day[];
}

/** The days of a year as they can be looked at together. */
export interface DaysSoFar {
  readonly days: readonly DayAtAGlance[];
  readonly spreads: { readonly [answer in DayAnswer]: Spread };
  readonly strengths: readonly WordOverTime[];
  readonly needs: readonly WordOverTime[];
  /** The first day of each of the thirteen months. */
  readonly months: readonly Day[];
}

const SHOWN_DAYS = 378;
const SPREAD_DAYS = 365;
const MONTHS = 13;
/** Two answers of a day that are less than this apart are even. */
const EVEN = 1;
const MOST_WORDS = 6;
const MOST_DAYS = 5;

/** The last year of days, as of a day. O(days · words). */
export function daysSoFar(facts: readonly DayFacts[], today: Day): DaysSoFar {
  const months = Array.from({ length: MONTHS }, (_, i) => firstOfMonth(today, i + 1 - MONTHS));
  const first = months[0] ?? today;
  const year = facts.filter(({ day }) => day >= first && day <= today);
  const within = facts.filter(({ day }) => day > today - SPREAD_DAYS && day <= today);
  const spreads = DAY_ANSWERS.map((answer) => [answer, spreadOf(within, answer)] as const);
  return {
    days: facts.filter(({ day }) => day > today - SHOWN_DAYS && day <= today).map(glanceOf),
    spreads: Object.fromEntries(spreads) as DaysSoFar["spreads"], // One for each answer.
    strengths: overTime(year, months, ({ strengths }) => [strengths, []]),
    needs: overTime(year, months, ({ needsMet, needsUnmet }) => [needsUnmet, needsMet]),
    months,
  };
}

function glanceOf({ day, entries, answers, setbacks }: DayFacts): DayAtAGlance {
  const { able, kindness } = answers;
  const size = entries === 1 ? 1 : entries <= 3 ? 2 : 3;
  if (able === null || kindness === null) return { day, size, leans: undefined, setbacks };
  const apart = able - kindness;
  const leans = Math.abs(apart) < EVEN ? "even" : apart > 0 ? "able" : "kinder";
  return { day, size, leans, setbacks };
}

function spreadOf(facts: readonly DayFacts[], answer: DayAnswer): Spread {
  const counts = new Array<number>(11).fill(0);
  for (const { answers } of facts) {
    const value = answers[answer];
    if (value === null) continue;
    const at = Math.round(value);
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts;
}

/** The words named on most days, each day once; those of the second list are the met ones. */
function overTime(
  facts: readonly DayFacts[],
  months: readonly Day[],
  wordsOf: (facts: DayFacts) => readonly [readonly string[], readonly string[]],
): readonly WordOverTime[] {
  const found = new Map<string, { months: number[]; met: number; all: Day[] }>();
  for (const each of facts) {
    const [some, met] = wordsOf(each);
    const at = months.findLastIndex((month) => month <= each.day);
    for (const id of new Set([...some, ...met])) {
      const held = found.get(id) ?? { months: months.map(() => 0), met: 0, all: [] };
      found.set(id, held);
      held.months[at] = (held.months[at] ?? 0) + 1;
      held.all.push(each.day);
      if (met.includes(id)) held.met += 1;
    }
  }
  return [...found]
    .map(([id, { months: counts, met, all }]) => ({
      id,
      days: all.length,
      met,
      months: counts,
      latest: all.toReversed().slice(0, MOST_DAYS),
    }))
    .toSorted((a, b) => b.days - a.days || (a.id < b.id ? -1 : 1))
    .slice(0, MOST_WORDS);
}
