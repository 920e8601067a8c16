import type { SeriesName } from "./series.ts";

/**
 * The seven links that are looked at, fixed before any data: what today may lead to tomorrow. Looking at
 * only these, and at all of them always, is what keeps chance from being picked out of a crowd of pairs.
 */
export const LINKS: readonly { readonly from: SeriesName; readonly to: SeriesName }[] = [
  { from: "reliance", to: "compassion" },
  { from: "compassion", to: "reliance" },
  { from: "compassion", to: "action" },
  { from: "reliance", to: "action" },
  { from: "compassion", to: "mood" },
  { from: "reliance", to: "mood" },
  { from: "action", to: "reliance" },
];

/**
 * What may be said of a link.
 *
 * `not-enough`: too few days, or a series that hardly moves. `no-clear-link`: looked, and nothing can be
 * told from chance; the honest answer for most people for months. `leans`: could be chance. `clear`:
 * holds against all seven questions asked at once. `too-close`: two series move so much as one that no
 * arithmetic can say which of them it is.
 */
export type LinkWord = "not-enough" | "no-clear-link" | "leans" | "clear" | "too-close";

/** One link: how much higher `to` is the day after `from` was one standard deviation higher. */
export interface Link {
  readonly from: SeriesName;
  readonly to: SeriesName;
  /** In standard deviations of the person's own days, drawn towards zero by the prior; null: unknown. */
  readonly effect: number | null;
  /** The 95% interval of the estimate before it was drawn to zero. */
  readonly low: number | null;
  readonly high: number | null;
  /** How probable it is that there is any effect at all, 0 to 1; null: unknown. */
  readonly inclusion: number | null;
  /** Pairs of a day and the next that the estimate rests on. */
  readonly pairs: number;
  readonly word: LinkWord;
}
