import type { Day } from "@lichen/base";
import type { DayFacts } from "@lichen/core";
import {
  comeTogether,
  type DayTable,
  dayTable,
  estimateLinks,
  LINKS,
  type Link,
  type LinkWord,
  type SeriesName,
  settleWord,
  type Together,
} from "@lichen/stats";
import { type SetbacksSoFar, setbacksSoFar } from "./setbacks-so-far.ts";

/** One of the seven questions, as it is answered this week. */
export interface LinkSoFar extends Link {
  /** The word to show: two weekly looks in a row agreed on it. {@link Link.word} is that of this week alone. */
  readonly shown: LinkWord;
  /** Why there is not enough; undefined where there is. */
  readonly lacks: "days" | "movement" | undefined;
  /** Pairs of days with which a middling link, if there is one, would be seen about half the time. */
  readonly enough: number | undefined;
}

/** Everything that is asked of the days: the seven links, the setbacks, and what is only curious. */
export interface LinksSoFar {
  readonly links: readonly LinkSoFar[];
  readonly setbacks: SetbacksSoFar;
  readonly together: readonly Together[];
  /** The last day of the week that was looked at last. */
  readonly lookedOn: Day;
}

/** Looks that were made, by the week they were made for; handed in again so that nothing is reckoned twice. */
export type Looks = Map<number, readonly Link[]>;

const WEEK = 7;
/** A look sees this many days: see `estimateLinks`. */
const WINDOW = 365;
/** Half the width of an interval in which a link of a quarter of a deviation is clear about half the time. */
const NARROW = 0.2;
const LEAST_PAIRS = 30;
const LEAST_DAYS = 31;

/**
 * The seven links as of the last whole week, each with the word that two weekly looks agreed on.
 *
 * Looks are made from the latest backwards and only until every word is settled, which answers the same as
 * looking at every week from the first. A look is about 20 ms; mostly two are wanted.
 */
export function linksSoFar(
  facts: readonly DayFacts[],
  today: Day,
  looks: Looks = new Map(),
): LinksSoFar {
  const last = Math.floor(today / WEEK);
  const first = Math.floor((facts[0]?.day ?? today) / WEEK);
  const lookAt = (week: number): readonly Link[] => {
    const known = looks.get(week);
    if (known) return known;
    const made = estimateLinks(tableUpTo(facts, week * WEEK - 1));
    looks.set(week, made);
    return made;
  };
  const seen: (readonly Link[])[] = [lookAt(last)];
  while (!allSettled(seen)) {
    const week = last - seen.length;
    if (week < first) break;
    seen.push(lookAt(week));
  }
  const table = tableUpTo(facts, last * WEEK - 1);
  const links = (seen[0] ?? []).map((link, i) => {
    const history = seen.flatMap((look) => look[i]?.word ?? []).reverse();
    return { ...link, shown: settleWord(history), ...wantsOf(link, table) };
  });
  return {
    links,
    setbacks: setbacksSoFar(facts, today),
    together: comeTogether(table),
    lookedOn: (last * WEEK - 1) as Day, // A week before a day that is one.
  };
}

/** Whether each link has two looks in a row with one word; `seen` is the latest first. */
function allSettled(seen: readonly (readonly Link[])[]): boolean {
  return LINKS.every((_, i) =>
    seen.some((look, at) => at > 0 && look[i]?.word === seen[at - 1]?.[i]?.word),
  );
}

function wantsOf(link: Link, table: DayTable): Pick<LinkSoFar, "lacks" | "enough"> {
  if (link.word === "not-enough") {
    const answered = (name: SeriesName): number =>
      table.series[name].filter((value) => value !== null).length;
    const fewest = Math.min(answered(link.from), answered(link.to));
    const stands = link.pairs >= LEAST_PAIRS || (link.pairs === 0 && fewest >= LEAST_DAYS);
    return { lacks: stands ? "movement" : "days", enough: undefined };
  }
  if (link.low === null || link.high === null) return { lacks: undefined, enough: undefined };
  const half = (link.high - link.low) / 2;
  return { lacks: undefined, enough: Math.ceil(link.pairs * (half / NARROW) ** 2) };
}

/** The table of the year up to a day: how able, how kind, how pleasant, how much done, how much energy. */
function tableUpTo(facts: readonly DayFacts[], last: number): DayTable {
  const recent = facts.filter(({ day }) => day > last - WINDOW && day <= last);
  return dayTable(
    recent.map(({ day, answers, asked, done }) => ({
      day,
      reliance: answers.able,
      compassion: answers.kindness,
      mood: answers.pleasantness,
      energy: answers.energy,
      asked,
      done,
    })),
  );
}
