import type { Result } from "@lichen/base";
import type { Reminded, Reminder } from "@lichen/companion";
import type { NamedProblem } from "@lichen/content";

/** A reminder, with how often it rings and when it falls silent if the file is made today. */
export interface ReminderView extends Reminder {
  readonly times: number;
  readonly last: number;
}

/** What reminders ask of the worker. */
export interface ReminderDeeds {
  reminders(): readonly ReminderView[];
  keepReminder(what: {
    readonly of: Reminded;
    readonly change: Partial<Omit<Reminder, "of">>;
  }): Result<void, NamedProblem>;
  /** The calendar file of those that are on; empty when none is. `untitled` stands where no title was chosen. */
  reminderCalendar(what: { readonly untitled: string }): string;
}
