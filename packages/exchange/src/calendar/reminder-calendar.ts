import { addDays, type Day, dayToText, partsOfDay, weekdayOf } from "@lichen/base";
import { calendarLine, calendarText } from "./calendar-line.ts";

/** A reminder as a calendar holds it. It names no practice: its title is whatever the person chose. */
export interface CalendarReminder {
  /** The same for the same reminder each time, so that a newer file replaces it and doubles nothing. */
  readonly uid: string;
  readonly title: string;
  /** Minutes past midnight on the clock of wherever the person is. */
  readonly minute: number;
  /** Days of the week, 0 Sunday to 6 Saturday; none for every day. */
  readonly weekdays: readonly number[];
  /** Weeks after which it falls silent by itself: at least one. */
  readonly weeks: number;
  /** Goes up with each change, as a calendar asks (RFC 5545, 3.8.7.4). */
  readonly sequence: number;
}

/** When a file is made: the first day a reminder may ring, and the instant it was made. */
export interface CalendarMoment {
  readonly firstDay: Day;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/**
 * Reminders as a calendar file (iCalendar, RFC 5545). Times float: seven in the evening is seven
 * wherever the person is, and the file names no place. Each reminder ends by itself after its count.
 * A reminder is private, keeps no one busy, and rings at its time.
 */
export function remindersToCalendar(
  reminders: readonly CalendarReminder[],
  moment: CalendarMoment,
): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Reminders//1.0//EN",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    ...reminders.flatMap((reminder) => eventOf(reminder, moment)),
    "END:VCALENDAR",
  ];
  return lines.map(calendarLine).join("");
}

/** How often a reminder rings in all, and the last day on which it does. */
export function reachOfReminder(
  { weekdays, weeks }: Pick<CalendarReminder, "weekdays" | "weeks">,
  firstDay: Day,
): { readonly times: number; readonly first: Day; readonly last: Day } {
  const held = heldWeekdays(weekdays);
  const times = held.length * Math.max(1, Math.trunc(weeks));
  const first = firstOn(held, firstDay);
  let last = first;
  for (let rung = 1; rung < times; rung += 1) last = firstOn(held, addDays(last, 1));
  return { times, first, last };
}

const WEEKDAYS = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"] as const;

function eventOf(reminder: CalendarReminder, { firstDay, now }: CalendarMoment): readonly string[] {
  const { times, first } = reachOfReminder(reminder, firstDay);
  const held = heldWeekdays(reminder.weekdays);
  const title = calendarText(reminder.title);
  const rule =
    held.length === WEEKDAYS.length
      ? `FREQ=DAILY;COUNT=${times}`
      : `FREQ=WEEKLY;BYDAY=${held.map((day) => WEEKDAYS[day]).join(",")};COUNT=${times}`;
  return [
    "BEGIN:VEVENT",
    `UID:${calendarText(reminder.uid)}`,
    `DTSTAMP:${stampOf(now)}`,
    `SEQUENCE:${Math.max(0, Math.trunc(reminder.sequence))}`,
    `DTSTART:${floating(first, reminder.minute)}`,
    "DURATION:PT5M",
    `RRULE:${rule}`,
    `SUMMARY:${title}`,
    "CLASS:PRIVATE",
    "TRANSP:TRANSPARENT",
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    "TRIGGER:PT0S",
    `DESCRIPTION:${title}`,
    "END:VALARM",
    "END:VEVENT",
  ];
}

/** The weekdays in order, each once; every day where none is named. */
function heldWeekdays(weekdays: readonly number[]): readonly number[] {
  const known = WEEKDAYS.map((_, day) => day);
  const held = known.filter((day) => weekdays.includes(day));
  return held.length === 0 ? known : held;
}

function firstOn(weekdays: readonly number[], from: Day): Day {
  for (let ahead = 0; ahead < 7; ahead += 1) {
    const day = addDays(from, ahead);
    if (weekdays.includes(weekdayOf(day))) return day;
  }
  return from;
}

/** `20261127T193000`, of no zone. */
function floating(day: Day, minute: number): string {
  const held = Math.min(1439, Math.max(0, Math.trunc(minute)));
  const clock = `${two(Math.floor(held / 60))}${two(held % 60)}00`;
  return `${dayToText(day).replaceAll("-", "")}T${clock}`;
}

/** `20261127T140000Z`, in UTC. */
function stampOf(now: number): string {
  const day = Math.floor(now / 86_400_000) as Day; // An instant of this century is a day.
  const { year, month, date } = partsOfDay(day);
  const seconds = Math.floor(now / 1000) - day * 86_400;
  const clock = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return `${String(year).padStart(4, "0")}${two(month)}${two(date)}T${clock.map(two).join("")}Z`;
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
