import {
  addDays,
  type Clock,
  DAY_MINUTES,
  type Day,
  dayFromText,
  ok,
  problem,
  type Result,
  type When,
  wallClock,
} from "@lichen/base";
import { dayStartOf, type Notebook } from "@lichen/companion";
import { minuteFromClock } from "@lichen/exchange";
import { type Arguments, type ArgumentsProblem, latinDigits, textOf } from "./arguments.ts";

/** A day option such as `--from 2026-11-23`, or undefined when it was not given. */
export function dayOption(
  given: Arguments,
  name: string,
): Result<Day | undefined, ArgumentsProblem> {
  const text = textOf(given, name);
  if (text === undefined) return ok(undefined);
  const day = dayFromText(latinDigits(text.trim()));
  return day.ok ? day : problem({ kind: "not-a-day", text });
}

/**
 * `--when`: a day, a day with a time (`2026-11-23 21:30`, also with a T), or a time today. A time is
 * taken as the clock showed it on that calendar day.
 */
export function whenOption(
  given: Arguments,
  clock: Clock,
): Result<When | undefined, ArgumentsProblem> {
  const text = textOf(given, "when");
  if (text === undefined) return ok(undefined);
  const [, dayText, timeText] =
    /^(\S*\d{4}-\d{2}-\d{2})?[T ]*(.*)$/.exec(latinDigits(text.trim())) ?? [];
  const today = wallClock(clock.now(), clock.zone());
  const day = dayText ? dayFromText(dayText) : today.ok ? ok(today.value.day) : today;
  if (!day.ok) return problem({ kind: "not-a-time", text });
  if (!timeText) return ok({ day: day.value, minute: null, zone: clock.zone() });
  const minute = minuteFromClock(timeText);
  return minute === undefined
    ? problem({ kind: "not-a-time", text })
    : ok({ day: day.value, minute, zone: clock.zone() });
}

/**
 * A moment on the person's own day: the small hours before their day starts belong to the day before,
 * as they do for a check-in that is kept now.
 */
export function settledWhen(notebook: Notebook, when: When | undefined): When | undefined {
  if (!when || when.minute === null || when.minute >= dayStartOf(notebook)) return when;
  return { ...when, day: addDays(when.day, -1), minute: when.minute + DAY_MINUTES };
}
