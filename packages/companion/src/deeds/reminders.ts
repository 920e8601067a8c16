import {
  DAY_MINUTES,
  isJsonObject,
  type Json,
  memberOf,
  newRecordId,
  type Result,
  type StoreProblem,
} from "@lichen/base";
import { type CalendarReminder, remindersToCalendar } from "@lichen/exchange";
import type { Notebook } from "../notebook/notebook.ts";
import { momentNow } from "./record-check-in.ts";
import { decide, settingOf } from "./settings.ts";

/** What a person may be reminded of. The calendar never hears which it is. */
export const REMINDED = ["check-in", "step", "kindness", "people", "week"] as const;
export type Reminded = (typeof REMINDED)[number];

/** How long a reminder rings before it falls silent by itself, in weeks. */
export const REMINDER_WEEKS = [2, 4, 8, 12] as const;

/** A reminder as the person set it. */
export interface Reminder {
  readonly of: Reminded;
  readonly isOn: boolean;
  /** What the calendar shows; empty for a neutral line. */
  readonly title: string;
  /** Minutes past midnight. */
  readonly minute: number;
  /** Days of the week, 0 Sunday to 6 Saturday; none for every day. */
  readonly weekdays: readonly number[];
  readonly weeks: number;
}

/** Letters of a title: as much as a lock screen shows, and more. */
export const TITLE_LIMIT = 80;

const EVENING = 19 * 60 + 30;
const SUNDAY = 0;

/** The reminders as they stand, on or off. */
export function remindersOf(notebook: Notebook): readonly Reminder[] {
  return REMINDED.map((of) => ({ of, ...reminderIn(settingOf(notebook, nameOf(of)), of) }));
}

/** Changes one reminder; what the change leaves out stays. */
export function keepReminder(
  notebook: Notebook,
  of: Reminded,
  change: Partial<Omit<Reminder, "of">>,
): Promise<Result<void, StoreProblem>> {
  const before = settingOf(notebook, nameOf(of));
  const { isOn, title, minute, weekdays, weeks } = { ...reminderIn(before, of), ...change };
  const uid = memberIn(before, "uid");
  const sequence = memberIn(before, "sequence");
  return decide(notebook, {
    [nameOf(of)]: {
      isOn,
      title: title.toWellFormed().normalize("NFC").trim().slice(0, TITLE_LIMIT),
      minute,
      weekdays,
      weeks,
      uid: typeof uid === "string" ? uid : newRecordId(notebook.ports.chance),
      sequence: typeof sequence === "number" ? sequence + 1 : 0,
    },
  });
}

/** The reminders that are on, as a calendar file; `untitled` is the neutral line for those without a title. */
export function reminderCalendar(notebook: Notebook, untitled: string): string {
  const now = momentNow(notebook);
  const reminders = remindersOf(notebook).flatMap((reminder): readonly CalendarReminder[] => {
    const held = settingOf(notebook, nameOf(reminder.of));
    const [uid, sequence] = [memberIn(held, "uid"), memberIn(held, "sequence")];
    if (!reminder.isOn || typeof uid !== "string") return [];
    const { title, minute, weekdays, weeks } = reminder;
    const changes = typeof sequence === "number" ? sequence : 0;
    return [{ uid, title: title || untitled, minute, weekdays, weeks, sequence: changes }];
  });
  const instant = notebook.ports.clock.now();
  if (!now.ok || reminders.length === 0) return "";
  return remindersToCalendar(reminders, { firstDay: now.value.day, now: instant });
}

function reminderIn(held: Json | undefined, of: Reminded): Omit<Reminder, "of"> {
  const [title, minute, days, weeks] = ["title", "minute", "weekdays", "weeks"].map((name) =>
    memberIn(held, name),
  );
  const isMinute = typeof minute === "number" && Number.isInteger(minute);
  return {
    isOn: memberIn(held, "isOn") === true,
    title: typeof title === "string" ? title : "",
    minute: isMinute && minute >= 0 && minute < DAY_MINUTES ? minute : EVENING,
    weekdays: Array.isArray(days)
      ? days.filter((day): day is number => typeof day === "number" && day >= 0 && day <= 6)
      : of === "week"
        ? [SUNDAY]
        : [],
    weeks: REMINDER_WEEKS.find((known) => known === weeks) ?? 4,
  };
}

function memberIn(held: Json | undefined, name: string): Json | undefined {
  return isJsonObject(held) ? memberOf(held, name) : undefined;
}

function nameOf(of: Reminded): string {
  return `reminder:${of}`;
}
