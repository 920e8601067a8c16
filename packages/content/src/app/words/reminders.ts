/** Reminders by the phone's own calendar. */
export interface RemindersWords {
  readonly pageTitle: string;
  readonly line: string;
  readonly of: {
    readonly [reminded in "check-in" | "step" | "kindness" | "people" | "week"]: string;
  };
  readonly titleLabel: string;
  readonly titleHint: string;
  /** What the calendar shows where no title was chosen: neutral, and short enough for a lock screen. */
  readonly untitled: string;
  readonly timeLabel: string;
  readonly daysLabel: string;
  readonly everyDay: string;
  readonly dayNames: readonly string[];
  readonly weeksLabel: string;
  readonly weeksOf: (count: number) => string;
  readonly rings: (times: number, lastDay: string) => string;
  readonly save: string;
  readonly share: string;
  readonly saved: string;
  readonly noneOn: string;
  readonly howLine: string;
  readonly againLine: string;
}
