import { addDays, type Day, dayFromCount, FIRST_DAY } from "./day.ts";
import { ok, problem, type Result } from "./result.ts";

/**
 * When something happened, as the person would say it: a day, a time on the clock, and where the
 * clock hung.
 *
 * `minute` counts from the midnight that opens `day`: 0 to 1439 on the day itself, and on past 1440
 * for the small hours that still belong to it ("01:30, still tonight" is 1530). `null` means the
 * time is not known; it is never taken for midnight. `zone` is an IANA name.
 */
export interface When {
  readonly day: Day;
  readonly minute: number | null;
  readonly zone: string;
}

/** Minutes in a civil day as a wall clock counts them. */
export const DAY_MINUTES = 1440;

/** When a person's day ends unless they chose otherwise: 04:00. */
export const DEFAULT_DAY_START = 240;

/** The latest day start a person can choose: noon. */
export const LATEST_DAY_START = 720;

export type ZoneProblem = { readonly kind: "unknown-zone" };

/** What a wall clock in `zone` shows at an instant (milliseconds since 1970-01-01T00:00Z). */
export function wallClock(
  instant: number,
  zone: string,
): Result<{ day: Day; minute: number }, ZoneProblem> {
  const offset = offsetMinutes(instant, zone);
  if (offset === undefined) return problem({ kind: "unknown-zone" });
  const minutes = Math.floor(instant / 60_000) + offset;
  const day = Math.floor(minutes / DAY_MINUTES);
  const counted = dayFromCount(day);
  return ok({ day: counted.ok ? counted.value : FIRST_DAY, minute: minutes - day * DAY_MINUTES });
}

/**
 * The instant of a moment, in milliseconds since 1970-01-01T00:00Z; a moment without a time is
 * taken at noon.
 *
 * Where a clock jumped over the time (a gap) the instant is the one that time would have been by the
 * old offset; where it was shown twice, the first.
 */
export function instantOf(when: When): Result<number, ZoneProblem> {
  const local = (when.day * DAY_MINUTES + (when.minute ?? DAY_MINUTES / 2)) * 60_000;
  const before = offsetMinutes(local - 86_400_000, when.zone);
  const after = offsetMinutes(local + 86_400_000, when.zone);
  if (before === undefined || after === undefined) return problem({ kind: "unknown-zone" });
  const early = local - before * 60_000;
  if (offsetMinutes(early, when.zone) === before) return ok(early);
  const late = local - after * 60_000;
  return ok(offsetMinutes(late, when.zone) === after ? late : early);
}

/**
 * The moment an instant is, for a person whose day ends at `dayStart` minutes past midnight: the
 * small hours before it belong to the day before.
 */
export function whenOf(instant: number, zone: string, dayStart: number): Result<When, ZoneProblem> {
  const clock = wallClock(instant, zone);
  if (!clock.ok) return clock;
  const { day, minute } = clock.value;
  if (minute >= dayStart) return ok({ day, minute, zone });
  return ok({ day: addDays(day, -1), minute: minute + DAY_MINUTES, zone });
}

/** `09:05` for a minute of the day; small hours past midnight show as the clock did (`01:30`). */
export function minuteToText(minute: number): string {
  const onClock = minute % DAY_MINUTES;
  return `${String(Math.floor(onClock / 60)).padStart(2, "0")}:${String(onClock % 60).padStart(2, "0")}`;
}

/** Earlier first: by day, then by minute; a moment without a time comes first on its day. */
export function compareWhen(a: When, b: When): number {
  return a.day - b.day || (a.minute ?? -1) - (b.minute ?? -1);
}

/** How far the clocks of a zone stand ahead of UTC at an instant, in whole minutes. */
function offsetMinutes(instant: number, zone: string): number | undefined {
  const format = formatOf(zone);
  if (!format) return undefined;
  const part = new Map(
    format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]),
  );
  const field = (name: Intl.DateTimeFormatPartTypes): number => part.get(name) ?? 0;
  const shown = Date.UTC(
    field("year"),
    field("month") - 1,
    field("day"),
    field("hour"),
    field("minute"),
    field("second"),
  );
  return Math.round((shown - Math.floor(instant / 1000) * 1000) / 60_000);
}

const formats = new Map<string, Intl.DateTimeFormat | undefined>();

function formatOf(zone: string): Intl.DateTimeFormat | undefined {
  if (formats.has(zone)) return formats.get(zone);
  const format = tryFormat(zone);
  formats.set(zone, format);
  return format;
}

function tryFormat(zone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat("en-u-ca-gregory-nu-latn", {
      timeZone: zone,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
  } catch {
    return undefined; // A zone this machine does not know; the caller says so.
  }
}
