import { addDays, type Day, instantOf, wallClock, weekdayOf } from "@lichen/base";
import type { HelpLine } from "./help-line.ts";

/** Whether a line answers at a moment; times are instants, to be said in the person's own zone. */
export type LineState =
  | { readonly state: "always" }
  | { readonly state: "open"; readonly until: number }
  | { readonly state: "closed"; readonly opensAt: number }
  | { readonly state: "unknown" };

/**
 * Whether a line is open at an instant (milliseconds since 1970). The line's own clock decides:
 * one that closes at two in the night is open at one, on the hours of the day before.
 */
export function openNow({ hours }: HelpLine, instant: number): LineState {
  if (hours.kind !== "weekly") return { state: hours.kind };
  const { zone, days, from, to } = hours;
  const clock = wallClock(instant, zone);
  if (!clock.ok) return { state: "unknown" };
  const at = (day: Day, minute: number): number | undefined => {
    const begun = addDays(day, Math.floor(minute / 1440));
    const found = instantOf({ day: begun, minute: minute % 1440, zone });
    return found.ok ? found.value : undefined;
  };
  for (let ahead = -1; ahead <= 7; ahead++) {
    const day = addDays(clock.value.day, ahead);
    if (!days.includes(weekdayOf(day))) continue;
    const [opensAt, until] = [at(day, from), at(day, to)];
    if (opensAt === undefined || until === undefined) return { state: "unknown" };
    if (instant < opensAt) return { state: "closed", opensAt };
    if (instant < until) return { state: "open", until };
  }
  return { state: "unknown" };
}

/** Whether there is a good chance that somebody answers: open, or hours nobody knows. */
export function isWorthTrying(line: HelpLine, instant: number): boolean {
  return openNow(line, instant).state !== "closed";
}

/**
 * Which line to try after `line`, when nobody answers or it is closed: the next in the list that is
 * surely open, else one whose hours are not known; undefined when only the emergency number is left.
 */
export function nextToTry(
  lines: readonly HelpLine[],
  line: HelpLine,
  instant: number,
): HelpLine | undefined {
  const at = lines.findIndex(({ id }) => id === line.id);
  const others = [...lines.slice(at + 1), ...lines.slice(0, Math.max(0, at))].filter(
    ({ kind }) => kind === line.kind || kind === "crisis",
  );
  const isOpen = (other: HelpLine) => ["always", "open"].includes(openNow(other, instant).state);
  return others.find(isOpen) ?? others.find((other) => isWorthTrying(other, instant));
}
