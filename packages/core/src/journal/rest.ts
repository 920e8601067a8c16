/** Writing counts as going on across a pause of this length at most, in milliseconds. */
const LONGEST_PAUSE = 60_000;

/** Minutes of writing after which a page says that it may be left. */
export const LONG_MINUTES = 20;
/** Harsh names for oneself, in as many words at least, that make a page go round. */
const ROUND_NAMES = 3;
const ROUND_WORDS = 120;

/** Time spent writing, in milliseconds, once another letter was typed `gap` after the one before. */
export function spentWriting(spent: number, gap: number): number {
  return spent + Math.min(LONGEST_PAUSE, Math.max(0, gap));
}

/**
 * Why a page may say that resting is allowed: it has been long, or it goes round in harsh names. It
 * is a line beside the page and never in its way. Long open writing does not help more (Frattaroli,
 * 2006: sessions of 15 minutes and more; Reinhold et al., 2018: no lasting effect on mood), and going
 * round does harm.
 */
export function restFor(written: {
  /** Milliseconds, by {@link spentWriting}. */
  readonly spent: number;
  readonly words: number;
  /** Harsh names the person gave themselves in it. */
  readonly harsh: number;
}): "round" | "long" | undefined {
  if (written.harsh >= ROUND_NAMES && written.words >= ROUND_WORDS) return "round";
  return written.spent >= LONG_MINUTES * 60_000 ? "long" : undefined;
}
