/** What came of a made-up step. The words are those of the sizing engine. */
export type MadeOutcome = "done" | "partly" | "missed";

/** The truth about one day of a made-up person; only oracles may look. */
export interface SizingTruth {
  /** Chance that a step of this ln size is done today. */
  chance(x: number): number;
  /** Chance as it stands for one who knows the person, and every day up to yesterday, and not today. */
  expectedChance(x: number): number;
}

/** What a made-up person’s day shows before the step. */
export interface SizingMorning {
  readonly day: number;
  readonly weekday: number;
  readonly energy?: number;
}

/** What a day shows afterwards. */
export interface SizingEvening {
  readonly outcome: MadeOutcome;
  /** What a counter would have read: rivals that need it see it always. */
  readonly achieved: number;
  /** What the person said, if they did. */
  readonly amount?: number;
  readonly confidence?: number;
}

/** The constants of a person that a perfect pupil would know in the end; for the mark of what can be learned. */
export interface SizingConstants {
  readonly level: number;
  readonly weekdays: readonly number[];
  readonly energy: number;
  readonly slope: number;
}

/** A made-up person with one goal. Seeded: the same seed lives the same life under the same suggestions. */
export interface SizingLife {
  readonly firstSize: number;
  readonly constants: SizingConstants;
  /** Begins the next day; undefined if nothing is done or told on it. */
  wake(): { readonly morning: SizingMorning; readonly truth: SizingTruth } | undefined;
  /** Lives today’s step of such a size. */
  live(size: number): SizingEvening;
  /** ln of what they can do on an ordinary day. */
  ability(): number;
  /** All at once, so much more or less room (in ln size) for good. */
  shift(by: number): void;
}

/** A family of made-up people: one for each seed. */
export type SizingFamily = (seed: number) => SizingLife;
