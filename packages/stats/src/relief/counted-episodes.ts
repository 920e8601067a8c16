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
 * Episodes with each reading after counted from what was expected before any reading: natural recovery,
 * less the relief of any technique. What a technique’s prior expects beyond that stands beside it as
 * `more`, and counts as far as the priors are believed.
 */
export interface CountedEpisodes {
  readonly quarters: readonly string[];
  readonly waiting: readonly CountedCell[];
  readonly used: readonly { readonly id: string; readonly cells: readonly CountedCell[] }[];
  /** The relief that is expected of any technique. */
  readonly usual: number;
  /** How much more the prior of a technique expects of it in a quarter. */
  more(technique: KnownTechnique, quadrant: string): number;
}

/** The sums of one quarter, by name. */
export type CountedCell = Readonly<Record<keyof typeof AT | "quarter" | "more", number>>;

/** Counts a state's episodes. */
export function countedEpisodes(state: ReliefState): CountedEpisodes {
  const quarters = quadrantsOf(state);
  const usual = meanPrior(state);
  const more = (technique: KnownTechnique, quadrant: string): number =>
    technique.prior - usual + (technique.quadrants.find(([name]) => name === quadrant)?.[1] ?? 0);
  const quarterOf = ({ quadrant }: Cell): number => quarters.indexOf(quadrant);
  return {
    quarters,
    usual,
    more,
    waiting: state.waiting.map((cell) =>
      countedCell(cell.sums, { quarter: quarterOf(cell), relief: null }),
    ),
    used: state.techniques
      .filter(({ cells }) => cells.length > 0)
      .map((technique) => ({
        id: technique.id,
        cells: technique.cells.map((cell) =>
          countedCell(cell.sums, {
            quarter: quarterOf(cell),
            relief: usual,
            more: more(technique, cell.quadrant),
          }),
        ),
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
  how: { readonly quarter: number; readonly relief: number | null; readonly more?: number },
): CountedCell {
  const [n = 0, x = 0, xx = 0, rawY = 0, rawXy = 0, rawYy = 0, s = 0, sx = 0, ss = 0, rawSy = 0] =
    sums;
  const { quarter, relief, more = 0 } = how;
  const { level, slope } = NATURAL;
  const y = rawY - level * n - slope * x;
  const xy = rawXy - level * x - slope * xx;
  const yy = rawYy - level * (rawY + y) - slope * (rawXy + xy);
  if (relief === null) {
    return { quarter, more, n, x, xx, y, xy, yy: Math.max(0, yy), s: 0, sx: 0, ss: 0, sy: 0 };
  }
  const sy = rawSy - level * s - slope * sx;
  const left = Math.max(0, yy + 2 * relief * sy + relief * relief * ss);
  return {
    quarter,
    more,
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
