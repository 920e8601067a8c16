import type { RecordId } from "@lichen/base";
import { fieldValue, goalOf, type Life, type LifeRecord } from "@lichen/core";

/** Where goals are found by their names, those put out of sight too. */
export type Goals = Pick<Life, "record">;

/** What a step was a step of: the part of a one-time goal, else the wish; empty where the goal is gone. */
export function titleOfStep(step: LifeRecord, goals: Goals | undefined): string {
  const [part, id] = [fieldValue(step, "part"), fieldValue(step, "goal")];
  if (typeof part === "string" && part !== "") return part;
  // Ids are made by the app and travel as text.
  const goal = typeof id === "string" ? goals?.record(id as RecordId) : undefined;
  return (goal && goalOf(goal)?.wish) ?? "";
}

/** How much of it there was, in the goal's unit: what was done, else all that was set out for. */
export function amountOfStep(step: LifeRecord): string {
  const unit = fieldValue(step, "unit");
  const isDone = fieldValue(step, "outcome") === "done";
  const amount = fieldValue(step, "amount") ?? (isDone ? fieldValue(step, "size") : null);
  if (typeof amount !== "number") return "";
  return [String(amount), typeof unit === "string" ? unit : ""].join(" ").trim();
}
