import {
  newRecordId,
  ok,
  problem,
  type RecordId,
  type Result,
  type StoreProblem,
  type When,
  whenOf,
  type ZoneProblem,
} from "@lichen/base";
import {
  CHECK_IN,
  type CheckInDraft,
  type CheckInProblem,
  composeCheckIn,
  writeFirst,
} from "@lichen/core";
import type { Notebook } from "../notebook/notebook.ts";
import { dayStartOf } from "./settings.ts";

/** Now, as the person would say it: their day start, their zone. */
export function momentNow(notebook: Notebook): Result<When, ZoneProblem> {
  const { clock } = notebook.ports;
  return whenOf(clock.now(), clock.zone(), dayStartOf(notebook));
}

/**
 * Keeps a check-in, now or at a moment that is given. Under a name that is given it is kept once only:
 * what has that name already stays as it is.
 */
export async function recordCheckIn(
  notebook: Notebook,
  draft: CheckInDraft,
  when?: When,
  name?: RecordId,
): Promise<Result<RecordId, CheckInProblem | StoreProblem | ZoneProblem>> {
  if (name !== undefined && notebook.life.record(name)) return ok(name);
  const moment = when ? ok(when) : momentNow(notebook);
  if (!moment.ok) return moment;
  const fields = composeCheckIn(draft, moment.value);
  if (!fields.ok) return fields;
  const id = name ?? newRecordId(notebook.ports.chance);
  const kept = await notebook.append([
    writeFirst(notebook.stamp(), { id, kind: CHECK_IN }, fields.value),
  ]);
  return kept.ok ? ok(id) : problem(kept.problem);
}
