import type { Day } from "@lichen/base";
import { CHECK_IN, checkInOf } from "../check-in/read-check-in.ts";
import { goalsToKeepSmall } from "../goal/read-goal.ts";
import { whenOfRecord } from "../life/moment.ts";
import { fieldValue, type LifeRecord } from "../life/record.ts";

/** The answers of a check-in that can be laid side by side from day to day, each 0 to 10. */
export const DAY_ANSWERS = ["pleasantness", "energy", "kindness", "able"] as const;
export type DayAnswer = (typeof DAY_ANSWERS)[number];

/**
 * What the entries of one civil day say together. It is derived from the life whenever it is wanted
 * and never kept. A day without an entry is absent; an answer that was not given is null and never
 * zero or the middle.
 */
export interface DayFacts {
  readonly day: Day;
  readonly entries: number;
  /** The mean of each answer over the day. */
  readonly answers: { readonly [answer in DayAnswer]: number | null };
  /**
   * Steps the day asked for, and how many of them were done; one done partly is a half. What came up of
   * something to keep small is no step.
   */
  readonly asked: number;
  readonly done: number;
  readonly techniques: number;
  /** Setbacks that were met; harm that was done to the person is none. */
  readonly setbacks: number;
  readonly strengths: readonly string[];
  readonly needsMet: readonly string[];
  readonly needsUnmet: readonly string[];
}

interface Held {
  entries: number;
  readonly answers: { readonly [answer in DayAnswer]: number[] };
  asked: number;
  done: number;
  techniques: number;
  setbacks: number;
  readonly strengths: Set<string>;
  readonly needsMet: Set<string>;
  readonly needsUnmet: Set<string>;
}

/** How much of a step was done, by its outcome; one that did not apply was not asked for. */
const SHARE: ReadonlyMap<unknown, number> = new Map([
  ["done", 1],
  ["partly", 0.5],
  ["not-today", 0],
]);

/** The days that have something, in order, from records that are in sight. O(records + days · log days). */
export function dayFacts(records: Iterable<LifeRecord>): readonly DayFacts[] {
  const days = new Map<Day, Held>();
  const all = [...records];
  const small = goalsToKeepSmall(all);
  for (const record of all) {
    const day = record.hidden ? undefined : whenOfRecord(record)?.day;
    if (day === undefined) continue;
    const held = days.get(day) ?? begun();
    days.set(day, held);
    takeIn(record, held, small);
  }
  return [...days].sort(([a], [b]) => a - b).map(([day, held]) => factsOf(day, held));
}

function takeIn(record: LifeRecord, held: Held, small: ReadonlySet<unknown>): void {
  held.entries += 1;
  if (record.kind === "practice") held.techniques += 1;
  if (record.kind === "setback" && fieldValue(record, "road") !== "harmed") held.setbacks += 1;
  if (record.kind === "step" && !small.has(fieldValue(record, "goal"))) {
    const share = SHARE.get(fieldValue(record, "outcome"));
    if (share === undefined) return;
    held.asked += 1;
    held.done += share;
  }
  if (record.kind !== CHECK_IN) return;
  const checkIn = checkInOf(record);
  if (!checkIn) return;
  for (const answer of DAY_ANSWERS) {
    const value = checkIn[answer];
    if (value !== undefined) held.answers[answer].push(value);
  }
  for (const id of checkIn.strengths) held.strengths.add(id);
  for (const id of checkIn.needsMet) held.needsMet.add(id);
  for (const id of checkIn.needsUnmet) held.needsUnmet.add(id);
}

function begun(): Held {
  return {
    entries: 0,
    answers: { pleasantness: [], energy: [], kindness: [], able: [] },
    asked: 0,
    done: 0,
    techniques: 0,
    setbacks: 0,
    strengths: new Set(),
    needsMet: new Set(),
    needsUnmet: new Set(),
  };
}

function factsOf(day: Day, held: Held): DayFacts {
  const { pleasantness, energy, kindness, able } = held.answers;
  return {
    ...held,
    day,
    answers: {
      pleasantness: meanOf(pleasantness),
      energy: meanOf(energy),
      kindness: meanOf(kindness),
      able: meanOf(able),
    },
    strengths: [...held.strengths],
    needsMet: [...held.needsMet],
    needsUnmet: [...held.needsUnmet],
  };
}

function meanOf(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
