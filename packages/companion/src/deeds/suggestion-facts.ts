import type { Day } from "@lichen/base";
import { TECHNIQUES } from "@lichen/content/techniques/library";
import {
  CHECK_IN,
  checkInOf,
  dueOn,
  fieldValue,
  type GoalNamed,
  HEAVY,
  halfOfKind,
  isAllowed,
  isDueAgain,
  isKept,
  KIND_LETTER,
  type LifeRecord,
  letterReturns,
  pausedTechniques,
  predictionsIn,
  type SuggestionFacts,
  stepOf,
  whenOfRecord,
} from "@lichen/core";
import type { Notebook } from "../notebook/notebook.ts";
import { isCompanyOn } from "./company-offer.ts";
import type { GoalBook, KeptGoal } from "./goal-book.ts";
import { techniqueUses } from "./practice.ts";
import { begunAmong, SETBACK } from "./setback.ts";
import { techniqueChoices } from "./technique-choices.ts";

/** The life as it is read already, on the day it is: read once by whoever asks. */
export interface LifeNow {
  readonly day: Day;
  /** The entries in sight, latest first. */
  readonly entries: readonly LifeRecord[];
  readonly book: GoalBook;
}

/** Days that are looked at, today among them. */
const WEEK = 7;

type Told = Omit<SuggestionFacts, "isQuiet" | "isResting" | "refused" | "taken">;

/** The facts of a day for the rules of the suggestion: entries of a week, goals, and what is due. */
export function suggestionFacts(notebook: Notebook, { day, entries, book }: LifeNow): Told {
  const week = entriesOfWeek(entries, day);
  const checkIns = week.filter(({ kind }) => kind === CHECK_IN);
  const latest = checkIns[0];
  const latestIsToday = latest !== undefined && whenOfRecord(latest)?.day === day;
  const hasMetSetback = week.some(({ kind }) => kind === SETBACK);
  const begun = begunAmong(week);
  const due = goalsOn(book, day);
  const named = (kept: KeptGoal | undefined): GoalNamed | undefined =>
    kept && { id: kept.id, name: kept.goal.wish, smallest: kept.goal.smallest };
  const prediction = predictionsIn(entries).findLast((each) => isDueAgain(each, day));
  return {
    allowed: allowedTechniques(notebook),
    isLetterBack: entries.some((each) => isLetterBack(each, day)),
    checkIn: latestIsToday ? placeOf(latest) : undefined,
    isAnswered: latestIsToday && week[0] !== latest,
    heavyRun: heavyRun(checkIns),
    canReachOut: hasSomeone(notebook) && isCompanyOn(notebook) && !wasAsked(week),
    notToday: hasMetSetback ? undefined : named(book.goals.find((kept) => isTwice(kept, day))),
    isSetbackOpen: begun !== undefined && begun.state.road === "own",
    due: named(due.find(({ state }) => state.word === "due")?.kept),
    open: named(due[0]?.kept),
    prediction: prediction && { id: prediction.id, text: prediction.text },
    lesson: lessonOfToday(
      entries,
      due.map(({ kept }) => kept),
    ),
    daysOfDoing: daysOf(week, "doing"),
    daysOfKindness: daysOf(week, "kindness"),
  };
}

/** The latest of entries that come latest first: those of the last seven days, none of a day to come. */
function entriesOfWeek(entries: readonly LifeRecord[], day: Day): readonly LifeRecord[] {
  const week: LifeRecord[] = [];
  for (const record of entries) {
    const its = whenOfRecord(record)?.day;
    if (its === undefined || its > day) continue;
    if (its <= day - WEEK) break;
    week.push(record);
  }
  return week;
}

function isLetterBack(record: LifeRecord, day: Day): boolean {
  return record.kind === KIND_LETTER && (letterReturns(record) ?? day + 1) <= day;
}

function placeOf(record: LifeRecord): NonNullable<Told["checkIn"]> {
  const told = checkInOf(record);
  return { pleasantness: told?.pleasantness, energy: told?.energy };
}

/** How many check-ins, latest first, were heavy one after the other. */
function heavyRun(checkIns: readonly LifeRecord[]): number {
  const light = checkIns.findIndex((each) => (placeOf(each).pleasantness ?? HEAVY + 1) > HEAVY);
  return light === -1 ? checkIns.length : light;
}

function hasSomeone({ life }: Notebook): boolean {
  for (const { kind, hidden } of life.records()) if (kind === "person" && !hidden) return true;
  return false;
}

function wasAsked(week: readonly LifeRecord[]): boolean {
  return week.some((each) => each.kind === "reach-out" || Boolean(fieldValue(each, "withMe")));
}

/** Techniques that may be suggested: what was refused, what body and past rule out, what lately made it harder is none. */
function allowedTechniques(notebook: Notebook): readonly string[] {
  const { flags, refused } = techniqueChoices(notebook);
  const paused = pausedTechniques(techniqueUses(notebook));
  return TECHNIQUES.filter((each) => isAllowed(each, { flags, refused, paused })).map(
    ({ id }) => id,
  );
}

/** Goals a day would do for and that have no answer on it yet; those that are due come first. */
function goalsOn({ goals }: GoalBook, day: Day) {
  return goals
    .filter(({ goal }) => goal.rhythm.kind !== "at-most")
    .map((goal) => ({ kept: goal, state: dueOn(goal.goal, goal.steps, day) }))
    .filter(
      ({ state: { word, marked } }) => (word === "due" || word === "open") && marked === undefined,
    )
    .toSorted((a, b) => Number(b.state.word === "due") - Number(a.state.word === "due"));
}

/** Whether the last two answers to a goal that stands were "not today", the later within the week. */
function isTwice({ goal, steps }: KeptGoal, day: Day): boolean {
  const byDay = [...new Map(steps.map((step) => [step.day, step])).values()];
  const [before, last] = byDay.filter((step) => step.day <= day).slice(-2);
  const isBoth = before?.outcome === "not-today" && last?.outcome === "not-today";
  return isBoth && last.day > day - WEEK && dueOn(goal, steps, day).word !== "rest";
}

/** The first of these goals that has a lesson of its own which no step has met since. */
function lessonOfToday(entries: readonly LifeRecord[], goals: readonly KeptGoal[]): Told["lesson"] {
  for (const record of entries) {
    if (record.kind !== SETBACK || fieldValue(record, "road") === "harmed") continue;
    const [named, lesson] = [fieldValue(record, "goal"), fieldValue(record, "lesson")];
    const [kept, met] = [goals.find(({ id }) => id === named), whenOfRecord(record)?.day ?? 0];
    if (!kept || typeof lesson !== "string" || lesson === "") continue;
    if (kept.steps.some((step) => step.day > met && isKept(step))) continue;
    return { id: kept.id, name: kept.goal.wish, smallest: kept.goal.smallest, lesson };
  }
  return undefined;
}

/** Days of the week that held something of one principle. */
function daysOf(week: readonly LifeRecord[], half: "doing" | "kindness"): number {
  const held = week.filter((each) => halfOfKind(each.kind) === half && !isStepLeft(each));
  return new Set(held.map((record) => whenOfRecord(record)?.day)).size;
}

/** Whether a record is a step of which nothing was done that day. */
function isStepLeft(record: LifeRecord): boolean {
  const step = stepOf(record);
  return step !== undefined && !isKept(step.mark);
}
