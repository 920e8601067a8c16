/** The frame around every place. */
export interface ShellWords {
  readonly today: string;
  readonly grow: string;
  readonly ease: string;
  readonly circle: string;
  readonly lookBack: string;
  readonly settings: string;
  readonly help: string;
  /** The navigation, for screen readers. */
  readonly places: string;
  readonly skipToContent: string;
  readonly back: string;
  readonly close: string;
  readonly notNow: string;
  readonly undo: string;
  readonly keep: string;
  readonly leaveQuickly: string;
  readonly opening: string;
  /** A newer version waits. */
  readonly newVersion: string;
  readonly useNewVersion: string;
  /** A bug of ours; what was typed is still there. */
  readonly accident: string;
  readonly reload: string;
  /** A page whose files did not come. */
  readonly unreached: string;
  readonly unreachedLine: string;
  /** Months, weekdays and times as a person says them. */
  readonly dayLong: (day: number) => string;
  readonly dayShort: (day: number) => string;
  readonly dayWithYear: (day: number) => string;
  readonly monthName: (day: number) => string;
  readonly time: (minute: number) => string;
  readonly weekdays: readonly string[];
}
