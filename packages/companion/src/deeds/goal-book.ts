import type { Json, RecordId } from "@lichen/base";
import {
  CHECK_IN,
  fieldValue,
  GOAL,
  type Goal,
  goalAlternates,
  goalOf,
  type LifeRecord,
  STEP,
  type StepMark,
  stepOf,
  whenOfRecord,
} from "@lichen/core";
import type { Notebook } from "../notebook/notebook.ts";

/** A goal as the notebook holds it, with all that was said about it. */
export interface KeptGoal {
  readonly id: RecordId;
  readonly goal: Goal;
  /** Its steps, earliest day first; of one day, the one changed last comes last. */
  readonly steps: readonly StepMark[];
  /** What two devices wrote apart, to be shown until the person chooses. */
  readonly alternates: readonly GoalAlternate[];
  /** The person chose the goal's size after its latest step: that is the size they mean. */
  readonly isSizeChosen: boolean;
}

/** One field of a goal with its several versions. */
export interface GoalAlternate {
  readonly field: string;
  readonly values: readonly Json[];
}

/** Every goal in sight, and how much energy each day had. */
export interface GoalBook {
  /** In the order they were written down. */
  readonly goals: readonly KeptGoal[];
  /** The mean energy of each day's check-ins, 0 to 10, by day. */
  readonly energy: ReadonlyMap<number, number>;
}

interface Written {
  readonly mark: StepMark;
  readonly changedAt: number;
}

/** Reads every goal, step and energy once: one pass over the life. */
export function goalBook({ life }: Notebook): GoalBook {
  const goals: LifeRecord[] = [];
  const written = new Map<string, Written[]>();
  const energies = new Map<number, number[]>();
  for (const record of life.records()) {
    if (record.hidden) continue;
    if (record.kind === GOAL) goals.push(record);
    if (record.kind === STEP) takeStep(written, record);
    if (record.kind === CHECK_IN) takeEnergy(energies, record);
  }
  return {
    goals: goals
      .toSorted((a, b) => a.writtenAt - b.writtenAt)
      .flatMap((record) => keptGoal(record, written.get(record.id) ?? []) ?? []),
    energy: new Map([...energies].map(([day, all]) => [day, meanOf(all)])),
  };
}

function keptGoal(record: LifeRecord, written: readonly Written[]): KeptGoal | undefined {
  const goal = goalOf(record);
  if (!goal) return undefined;
  const sorted = written.toSorted((a, b) => a.mark.day - b.mark.day || a.changedAt - b.changedAt);
  const chosenAt = record.fields.get("size")?.[0]?.at;
  const last = sorted.findLast(({ mark }) => mark.size !== undefined);
  return {
    id: record.id,
    goal: { ...goal, unit: goal.unit || (last?.mark.unit ?? "") },
    steps: sorted.map(({ mark }) => mark),
    alternates: goalAlternates(record).map((field) => ({
      field,
      values: (record.fields.get(field) ?? []).map(({ value }) => value),
    })),
    isSizeChosen:
      goal.size !== undefined && (!last || (chosenAt !== undefined && chosenAt > last.changedAt)),
  };
}

function takeStep(written: Map<string, Written[]>, record: LifeRecord): void {
  const step = stepOf(record);
  if (!step) return;
  const all = written.get(step.goal) ?? [];
  all.push({ mark: step.mark, changedAt: record.changedAt });
  written.set(step.goal, all);
}

function takeEnergy(energies: Map<number, number[]>, record: LifeRecord): void {
  const energy = fieldValue(record, "energy");
  if (typeof energy !== "number" || energy < 0 || energy > 10) return;
  const day = whenOfRecord(record)?.day;
  if (day === undefined) return;
  const all = energies.get(day) ?? [];
  all.push(energy);
  energies.set(day, all);
}

function meanOf(all: readonly number[]): number {
  return all.reduce((sum, each) => sum + each, 0) / all.length;
}
