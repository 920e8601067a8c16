import {
  dayFromCount,
  ok,
  type RecordId,
  type Result,
  type StoreProblem,
  wallClock,
} from "@lichen/base";
import { type Hlc, instantOfHlc } from "@lichen/core";
import { eraseRecords } from "../notebook/let-go.ts";
import type { Notebook } from "../notebook/notebook.ts";

/** Days of use after which what was hidden is let go of. */
export const HIDDEN_DAYS = 30;

/**
 * Records that were hidden, and after that the notebook was written in on 30 distinct days. Days of
 * use and not of the calendar: nothing is let go of while someone is away.
 */
export function longHidden({ life, ports }: Notebook): readonly RecordId[] {
  const daysOfUse = new Set<number>();
  const hiddenSince = new Map<RecordId, number>();
  for (const operation of life.operations()) daysOfUse.add(dayOf(operation.at, ports.clock.zone()));
  for (const record of life.records()) {
    if (!record.hidden) continue;
    const hides = record.operations.filter(({ kind }) => kind === "hide");
    hiddenSince.set(record.id, Math.max(...hides.map(({ at }) => dayOf(at, ports.clock.zone()))));
  }
  return [...hiddenSince]
    .filter(([, since]) => [...daysOfUse].filter((day) => day > since).length >= HIDDEN_DAYS)
    .map(([id]) => id);
}

/** Lets go of what was hidden long enough. */
export async function eraseLongHidden(notebook: Notebook): Promise<Result<number, StoreProblem>> {
  const due = longHidden(notebook);
  if (due.length === 0) return ok(0);
  const erased = await eraseRecords(notebook, due);
  return erased.ok ? ok(due.length) : erased;
}

function dayOf(at: Hlc, zone: string): number {
  const clock = wallClock(instantOfHlc(at), zone);
  return clock.ok ? clock.value.day : dayOfUtc(at);
}

function dayOfUtc(at: Hlc): number {
  const day = dayFromCount(Math.floor(instantOfHlc(at) / 86_400_000));
  return day.ok ? day.value : 0;
}
