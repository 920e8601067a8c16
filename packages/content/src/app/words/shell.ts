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
  readonly leaveQuickly: string;
}
