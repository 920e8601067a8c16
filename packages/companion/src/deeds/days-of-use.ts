import { dayFromCount, wallClock } from "@lichen/base";
import { type Hlc, instantOfHlc } from "@lichen/core";
import type { Notebook } from "../notebook/notebook.ts";

/** Zones change their clocks by quarters of an hour, so that a quarter lies on one day. */
const QUARTER = 15 * 60_000;

/** The distinct civil days on which something was written here, by each operation's own time. */
export function daysOfUse({ life, ports }: Pick<Notebook, "life" | "ports">): ReadonlySet<number> {
  const zone = ports.clock.zone();
  const quarters = new Set<number>();
  for (const { at } of life.operations()) quarters.add(Math.floor(instantOfHlc(at) / QUARTER));
  return new Set([...quarters].map((quarter) => dayOfInstant(quarter * QUARTER, zone)));
}

/** The civil day of an operation's time. */
export function dayOfHlc(at: Hlc, zone: string): number {
  return dayOfInstant(instantOfHlc(at), zone);
}

function dayOfInstant(instant: number, zone: string): number {
  const clock = wallClock(instant, zone);
  if (clock.ok) return clock.value.day;
  const utc = dayFromCount(Math.floor(instant / 86_400_000)); // A zone this machine does not know.
  return utc.ok ? utc.value : 0;
}
