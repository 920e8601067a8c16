import { NATURAL } from "./assumptions.ts";
import {
  type Cell,
  type KnownTechnique,
  quadrantsOf,
  type ReliefState,
  USUAL_PRIOR,
} from "./relief-state.ts";
import type { AT, Sums } from "./sums.ts";

/**
 * Episodes with each reading after counted from what was expected before any reading: natural
 * recovery, less the prior of the technique.
 */
export interface CountedEpisodes {
  readonly quarters: readonly string[];
  readonly waiting: readonly CountedCell[];
  readonly used: readonly { readonly id: string; readonly cells: readonly CountedCell[] }[];
  /** The relief that is expected of a technique in a quarter. */
  expected(technique: KnownTechnique, quadrant: string): number;
}

/** The sums of one quarter, by name. */
export type CountedCell = Readonly<Record<keyof typeof AT, number>> & { readonly quarter: number };

/** Counts a state's episodes, believing the priors so far (1 as stated, 0 all techniques alike). */
export function countedEpisodes(state: ReliefState, trust: number): CountedEpisodes {
  const quarters = quadrantsOf(state);
  const usual = meanPrior(state);
  const expected = (technique: KnownTechnique, quadrant: string): number => {
    const more = technique.quadrants.find(([name]) => name === quadrant)?.[1] ?? 0;
    return usual + trust * (technique.prior - usual + more);
  };
  const counted = ({ quadrant, sums }: Cell, relief: number | null): CountedCell =>
    countedCell(sums, { quarter: quarters.indexOf(quadrant), relief });
  return {
    quarters,
    expected,
    waiting: state.waiting.map((cell) => counted(cell, null)),
    used: state.techniques
      .filter(({ cells }) => cells.length > 0)
      .map((technique) => ({
        id: technique.id,
        cells: technique.cells.map((cell) => counted(cell, expected(technique, cell.quadrant))),
      })),
  };
}

function meanPrior({ techniques }: ReliefState): number {
  if (techniques.length === 0) return USUAL_PRIOR;
  return techniques.reduce((sum, { prior }) => sum + prior, 0) / techniques.length;
}

/** Sums after y is replaced by y - level - slope x + relief s; without a technique s is 0. */
export function countedCell(
  sums: Sums,
  { quarter, relief }: { readonly quarter: number; readonly relief: number | null },
): CountedCell {
  const [n = 0, x = 0, xx = 0, rawY = 0, rawXy = 0, rawYy = 0, s = 0, sx = 0, ss = 0, rawSy = 0] =
    sums;
  const { level, slope } = NATURAL;
  const y = rawY - level * n - slope * x;
  const xy = rawXy - level * x - slope * xx;
  const yy = rawYy - level * (rawY + y) - slope * (rawXy + xy);
  if (relief === null) {
    return { quarter, n, x, xx, y, xy, yy: Math.max(0, yy), s: 0, sx: 0, ss: 0, sy: 0 };
  }
  const sy = rawSy - level * s - slope * sx;
  const left = Math.max(0, yy + 2 * relief * sy + relief * relief * ss);
  return {
    quarter,
    n,
    x,
    xx,
    s,
    sx,
    ss,
    y: y + relief * s,
    xy: xy + relief * sx,
    sy: sy + relief * ss,
    yy: left,
  };
}
