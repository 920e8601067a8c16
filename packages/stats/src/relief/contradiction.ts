import { CONTRADICTORY, NOISE_BY_LOT, ORDINARY_NOISE, type Weighed } from "./assumptions.ts";
import { countedCell } from "./counted-episodes.ts";
import type { Cell } from "./relief-state.ts";

/**
 * [Note: Readings that contradict each other] The same moment may end at 0 today and at 10 tomorrow,
 * in earnest or because somebody taps anything. Whoever reckons with less chance than there is takes
 * it for an effect. So before any word that sounds sure it is asked whether all of the person's
 * readings contradict each other, and whether those of the technique alone do.
 *
 * This is the chance of the first: what the {@link CONTRADICTORY} assumptions weigh, of all.
 */
export function chanceOfContradiction(beliefs: readonly Weighed[]): number {
  let [total, contradictory] = [0, 0];
  for (const { assumptions, weight } of beliefs) {
    total += weight;
    if (CONTRADICTORY.includes(assumptions)) contradictory += weight;
  }
  return contradictory / total;
}

/** Before any reading: drawn by lot, against ordinary. */
const ODDS_BY_LOT = 1 / 16;

/**
 * The chance of the second: that a technique's readings, around a mean of their own in each quarter,
 * are as good as drawn by lot rather than of the most noise that is ordinary.
 */
export function chanceByLot(cells: readonly Cell[]): number {
  let logOdds = Math.log(ODDS_BY_LOT);
  for (const { sums } of cells) {
    const { n, y, yy } = countedCell(sums, { quarter: 0, relief: null });
    if (n <= 1) continue;
    const squares = Math.max(0, yy - (y * y) / n);
    logOdds += 0.5 * squares * (1 / ORDINARY_NOISE - 1 / NOISE_BY_LOT);
    logOdds -= 0.5 * (n - 1) * Math.log(NOISE_BY_LOT / ORDINARY_NOISE);
  }
  return 1 / (1 + Math.exp(-logOdds));
}
