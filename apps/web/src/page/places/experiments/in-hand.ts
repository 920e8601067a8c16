import { ok } from "@lichen/base";
import type { DayToNote } from "@lichen/companion";
import { keeper } from "../../keep-as-you-go.ts";
import { whenClosed } from "../../notebook.ts";
import { ask } from "../../worker-port.ts";

/** Days that were noted and are not kept yet. */
const waiting = new Map<number, DayToNote>();

export const keeping = keeper(async () => {
  if (waiting.size === 0) return undefined;
  for (const [day, what] of [...waiting]) {
    const kept = await ask("noteExperimentDay", what);
    if (!kept.ok) return kept;
    if (waiting.get(day) === what) waiting.delete(day);
  }
  return ok(undefined);
});

/** Notes a day; it is kept a moment later. */
export function noteDay(what: DayToNote): void {
  waiting.set(what.day, what);
  keeping.soon();
}

/** What was noted of a day and still waits to be kept. */
export function waitingOf(day: number): DayToNote | undefined {
  return waiting.get(day);
}

whenClosed(() => {
  waiting.clear();
});
