/** Offers by the wording of a text and after heavy weeks, each said quietly and refused in one tap. */
export interface OfferWords {
  readonly settingsTitle: string;
  /** The courtesy card ([Note: Courtesy, not a net]); help lines' names come from their table. */
  readonly heavy: {
    readonly label: string;
    readonly line: string;
    readonly stays: string;
    readonly someone: string;
    readonly close: string;
    readonly notAgain: string;
    /** In the settings: what it does, and what it cannot. */
    readonly about: string;
  };
  /** Company, after heavy weeks in which nobody was written of. */
  readonly company: { readonly label: string; readonly about: string };
  /** The friend's voice, after a harsh name for oneself. */
  readonly selfLabel: {
    readonly label: string;
    readonly about: string;
    readonly line: string;
    readonly tryIt: string;
    readonly notNow: string;
    readonly notHarsh: string;
    readonly whyButton: string;
    readonly why: (words: string) => string;
    readonly starters: readonly string[];
    /** In the settings: words the person called not harsh. */
    readonly leftAloneTitle: string;
    readonly leftAloneLine: string;
    readonly takeBack: string;
    readonly tookBack: string;
  };
}
