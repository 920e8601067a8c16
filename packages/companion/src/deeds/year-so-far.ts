import {
  addDays,
  type Day,
  dayFromParts,
  ok,
  partsOfDay,
  problem,
  type Result,
} from "@lichen/base";
import { isHeavy } from "@lichen/content/wording/crisis-wording";
import {
  DAY_ANSWERS,
  daysOfPractice,
  isKindness,
  type YearFacts,
  type YearWord,
} from "@lichen/core";
import type { Notebook } from "../notebook/notebook.ts";
import { ownEntries, showingsIn } from "./own-entries.ts";
import { answerIn, entriesWithin, type ReportSource } from "./report-so-far.ts";
import { reviewFigures } from "./reviews.ts";
import { leftOutOf } from "./victories.ts";

/** Strengths that are told, and words to choose from. */
const MOST_STRENGTHS = 5;
const MOST_WORDS = 12;
/** Words of a day below this, on -3 to 3, are not brought onto a page to keep. */
const GENTLE = -0.5;

/** A year that has not come yet, or is none. */
export type YearProblem = { readonly kind: "day-to-come" };

/** What a year held, as of a day. Reckoned from the life and never kept. O(entries + days). */
export function yearSoFar(
  notebook: Notebook,
  { entries, facts }: ReportSource,
  { year, today }: { readonly year: number; readonly today: Day },
): Result<YearFacts, YearProblem> {
  const first = dayFromParts(year, 1, 1);
  const last = dayFromParts(year, 12, 31);
  if (!first.ok || !last.ok || first.value > today) return problem({ kind: "day-to-come" });
  const from = first.value;
  const to = last.value < today ? last.value : today;
  const within = entriesWithin(entries, { from, to });
  const days = facts.filter(({ day }) => day >= from && day <= to);
  const {
    days: all,
    daysWithEntry,
    checkIns,
    done,
    partly,
  } = reviewFigures({ entries: within, facts: days }, { from, to });
  const count = (isCounted: (kind: string) => boolean): number =>
    within.filter(({ kind }) => isCounted(kind)).length;
  return ok({
    year,
    from,
    to,
    days: all,
    daysWithEntry,
    checkIns,
    answers: DAY_ANSWERS.flatMap((answer) => {
      const found = answerIn(days, answer, { from, to });
      return found
        ? [{ answer, median: found.median, low: found.low, high: found.high, days: found.days }]
        : [];
    }),
    done,
    partly,
    kindnesses: count(isKindness),
    reachedOut: count((kind) => kind === "reach-out"),
    setbacks: days.reduce((sum, { setbacks }) => sum + setbacks, 0),
    strengths: strengthsIn(days),
    words: wordsIn(notebook, { entries: within, facts: days }, entries),
  });
}

/** The years that have something, latest first. */
export function yearsOf(facts: ReportSource["facts"]): readonly number[] {
  return [...new Set(facts.map(({ day }) => partsOfDay(day).year))].toReversed();
}

/** The days of practice up to a day, for a lichen as it stood then. */
export function practiceUpTo({ entries }: Pick<ReportSource, "entries">, day: Day) {
  const next = addDays(day, 1);
  return daysOfPractice(entries).filter((each) => each.day < next);
}

/** A number of a notebook’s own, the same on all its devices, so that no two lichens are alike. */
export function lichenSeed({ keys }: Notebook): number {
  return Number.parseInt(keys.keyring.vault.slice(0, 8), 16) || 1;
}

function strengthsIn(facts: ReportSource["facts"]): YearFacts["strengths"] {
  const days = new Map<string, number>();
  for (const { strengths } of facts) {
    for (const id of strengths) days.set(id, (days.get(id) ?? 0) + 1);
  }
  return [...days]
    .map(([id, count]) => ({ id, days: count }))
    .toSorted((a, b) => b.days - a.days || (a.id < b.id ? -1 : 1))
    .slice(0, MOST_STRENGTHS);
}

/** Small wins and lessons of days that were not hard, without what the person does not want to see again; the same words once. */
function wordsIn(
  notebook: Notebook,
  { entries, facts }: ReportSource,
  everything: ReportSource["entries"],
): readonly YearWord[] {
  const showings = showingsIn(everything);
  const isRefused = (id: string) =>
    showings.get(id)?.some(({ answer }) => answer === "never-again") ?? false;
  return ownEntries(entries, facts, leftOutOf(notebook))
    .flatMap(({ id, day, kind, valence, text }): readonly YearWord[] =>
      (kind === "win" || kind === "lesson") && valence >= GENTLE && !isRefused(id) && !isHeavy(text)
        ? [{ id, day, kind, text }]
        : [],
    )
    .toSorted((a, b) => b.day - a.day)
    .filter(({ text }, i, all) => all.findIndex((each) => each.text === text) === i)
    .slice(0, MOST_WORDS);
}
