import {
  addDays,
  type Day,
  newRecordId,
  ok,
  problem,
  type RecordId,
  type Result,
  type ZoneProblem,
} from "@lichen/base";
import {
  EXPERIMENT,
  EXPERIMENT_DAY,
  experimentDayFields,
  experimentDaysOf,
  experimentFields,
  experimentsIn,
  isUnderWay,
  type TrialId,
  type TrialWeeks,
  whenToJson,
  writeFirst,
  writeOver,
} from "@lichen/core";
import { coinFlip } from "@lichen/stats";
import type { Notebook } from "../notebook/notebook.ts";
import { type EntryProblem, findEntry } from "./edit-entry.ts";
import { fitting, todayOf } from "./experiments-so-far.ts";
import { momentNow } from "./record-check-in.ts";

export type ExperimentProblem =
  /** One goes on: two at once would blur each other. */
  | { readonly kind: "one-under-way" }
  /** Its technique is ruled out for this person. */
  | { readonly kind: "does-not-fit" };

/** Begins an experiment tomorrow: every day's side is flipped and written down now, and so is its end. */
export async function beginExperiment(
  notebook: Notebook,
  { trial, weeks }: { readonly trial: TrialId; readonly weeks: TrialWeeks },
): Promise<Result<RecordId, ExperimentProblem | EntryProblem | ZoneProblem>> {
  const now = momentNow(notebook);
  if (!now.ok) return now;
  const { day } = now.value;
  const all = experimentsIn(notebook.life.records());
  if (all.some((each) => isUnderWay(each, day))) return problem({ kind: "one-under-way" });
  if (!fitting(notebook).includes(trial)) return problem({ kind: "does-not-fit" });
  const { chance } = notebook.ports;
  const seed = new DataView(chance.bytes(4).slice().buffer).getInt32(0);
  const begins = addDays(day, 1);
  const { sides } = coinFlip({ start: begins, days: weeks * 7, seed });
  const fields = experimentFields({ trial, begins, sides: sides.join("") });
  const id = newRecordId(chance);
  const kept = await notebook.append([
    writeFirst(
      notebook.stamp(),
      { id, kind: EXPERIMENT },
      { when: whenToJson(now.value), ...fields },
    ),
  ]);
  return kept.ok ? ok(id) : kept;
}

/** What is noted of a day. */
export interface DayToNote {
  readonly experiment: RecordId;
  readonly day: Day;
  readonly outcome: number | undefined;
  readonly followed: boolean | undefined;
}

/** Notes a day of an experiment that goes on: today or yesterday, for later memory bends. Said again, it takes its place. */
export async function noteExperimentDay(
  notebook: Notebook,
  { experiment: id, day, outcome, followed }: DayToNote,
): Promise<Result<void, EntryProblem | ZoneProblem>> {
  const now = momentNow(notebook);
  if (!now.ok) return now;
  const today = now.value.day;
  const its = experimentsIn(notebook.life.records()).find((each) => each.id === id);
  const isOpen = its !== undefined && isUnderWay(its, today) && day >= its.begins;
  if (!isOpen || day > today || day < today - 1) return problem({ kind: "no-such-entry" });
  const fields = experimentDayFields(id, { outcome, followed });
  const before = experimentDaysOf(notebook.life.records(), id).find((each) => each.day === day);
  const record = before && findEntry(notebook, before.id);
  if (record?.ok) return notebook.append([writeOver(notebook.stamp(), record.value, fields)]);
  const when = whenToJson(day === today ? now.value : { ...now.value, day, minute: null });
  const fresh = { id: newRecordId(notebook.ports.chance), kind: EXPERIMENT_DAY };
  return notebook.append([writeFirst(notebook.stamp(), fresh, { when, ...fields })]);
}

/** Stops an experiment, whenever the person likes: then it has no result, and its days stay. It can be taken up again. */
export async function stopExperiment(
  notebook: Notebook,
  { id, isStopped }: { readonly id: RecordId; readonly isStopped: boolean },
): Promise<Result<void, EntryProblem>> {
  const found = findEntry(notebook, id);
  if (!found.ok) return found;
  if (found.value.kind !== EXPERIMENT) return problem({ kind: "no-such-entry" });
  const stopped = isStopped ? todayOf(notebook) : null;
  return notebook.append([writeOver(notebook.stamp(), found.value, { stopped })]);
}
