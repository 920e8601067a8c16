import { certaintyBelow, type Forecast, forecastAt, type RoomView, viewsOf } from "./forecast.ts";
import { humanSizes, nextHumanSize } from "./human-size.ts";
import { readState } from "./read-state.ts";
import { type SizeReason, whyThisSize } from "./reason.ts";
import type { SizingState } from "./state.ts";
import { type DayContext, readContext } from "./step.ts";

/** How sure the person wants to be: gentle 80 to 92 in 100, steady 70 to 85, stretch 55 to 75. */
export type Band = "gentle" | "steady" | "stretch";

interface Bounds {
  readonly low: number;
  readonly high: number;
  /** Below it a step is much too hard. */
  readonly hard: number;
  /** How much a step that may be much too hard counts against its size; `KINDNESS`, if not said. */
  readonly kindness?: number;
}

/**
 * The bands. Hard goals raise what is done where commitment, ability and feedback are there (Locke and
 * Latham, 2002); where the best band lies is a choice, not a law, and so the person makes it.
 */
export const BANDS: Readonly<Record<Band, Bounds>> = {
  gentle: { low: 0.8, high: 0.92, hard: 0.65 },
  steady: { low: 0.7, high: 0.85, hard: 0.55 },
  stretch: { low: 0.55, high: 0.75, hard: 0.4 },
};

/** How much a step that may be much too hard counts against its size. */
const KINDNESS = 0.08;
/**
 * What is aimed at lies a little below the band: a step that is a hair harder is done nearly as often, and
 * more is done in all. How much lower was chosen on simulated people (see the table in docs/measures.md).
 */
const AIMS_LOWER = 0.01;
/**
 * For so many reports the band is wider, to either side. Where little is known no size lies in the band
 * surely, and aiming at its middle misses it to both sides; what can be aimed at is a step that is
 * neither much too hard nor nothing at all. Then what is much too hard counts once, as outside of the band.
 */
const AT_FIRST = 14;
const WIDER_BELOW = 0.085;
const WIDER_ABOVE = 0.075;
/** How much easier after two that were not done, as long as the band is wider: it is easier already. */
const EASING_AT_FIRST = 0.04;
/**
 * After two in a row that were not done it is not known whether it was bad luck or there is less room now: the
 * band is wider, so that a size is found that fits both, and what is much too hard counts for more.
 */
const EASING = { low: -0.03, high: 0.04, hard: 0.05, kindness: 0.4 };
/** After three of five it is hardly luck: the whole band lies higher, and what is too hard counts most. */
const MUCH_EASIER = { low: 0.02, high: 0.085, hard: 0.05, kindness: 3 };
/** No step is surer than this: the lapses of any day stand above it. */
const SUREST = 0.935;
/** A suggestion is at most this far above the largest of the last seven sizes, in ln size: 28 per cent. */
const LEAP = 0.25;

/** A size to try, how likely it would be done, and why this one. */
export interface Suggestion extends Forecast {
  readonly size: number;
  readonly reason: SizeReason;
}

/**
 * A size for such a day that is likely in the band the person chose, out of sizes a person would say
 * ([Note: Sizes a person would say]).
 *
 * It is the size whose chance lies in the band most probably (in the first reports: in a wider one), less
 * a twelfth of the probability that it would be much too hard. Never a size that makes up for what was
 * missed; never a leap beyond a quarter (or one whole unit, where a quarter is less) above the largest of
 * the last seven. Gentle never asks for more than steady, nor stretch for less, whatever is believed. What
 * the person chooses in the end is what counts and what is learned from.
 */
export function suggestStep(state: SizingState, context: DayContext, band: Band): Suggestion {
  const known = readState(state);
  const read = readContext(context);
  const views = viewsOf(known, read);
  const largest = largestLately(known);
  const cap = Math.max(largest * Math.exp(LEAP), nextHumanSize(largest));
  const middle = views.reduce((sum, { weight, mean }) => sum + weight * mean, 0);
  const floor = Math.min(1, known.smallest);
  const sizes = humanSizes(Math.exp(middle - 3), Math.min(cap, Math.exp(middle + 1.5)), floor);
  const bestIn = (each: Bounds): number => {
    const bounds = boundsNow(each, known);
    return best(sizes, (size) => worth(views, Math.log(size), bounds));
  };
  const steady = bestIn(BANDS.steady);
  const size =
    band === "gentle"
      ? Math.min(bestIn(BANDS.gentle), steady)
      : band === "stretch"
        ? Math.max(bestIn(BANDS.stretch), steady)
        : steady;
  const largestOffered = sizes.at(-1) ?? size;
  return {
    size,
    ...forecastAt(views, Math.log(size)),
    reason: whyThisSize(known, read, size >= largestOffered && largestOffered > largest),
  };
}

function largestLately({ recent, firstSize }: SizingState): number {
  return recent.length > 0 ? Math.max(...recent.map(({ size }) => size)) : firstSize;
}

function boundsNow({ low, high, hard }: Bounds, state: SizingState): Bounds {
  const { easing, muchEasier, reports } = state;
  if (reports < AT_FIRST) {
    const easier = easing > 0 ? EASING_AT_FIRST : 0;
    const wide = { low: low - WIDER_BELOW + easier, high: Math.min(SUREST, high + WIDER_ABOVE) };
    return { ...wide, hard, kindness: 0 };
  }
  if (muchEasier > 0 || easing > 0) {
    const by = muchEasier > 0 ? MUCH_EASIER : EASING;
    return {
      low: low + by.low,
      high: Math.min(SUREST, high + by.high),
      hard: hard + by.hard,
      kindness: by.kindness,
    };
  }
  return { low: low - AIMS_LOWER, high: high - AIMS_LOWER, hard };
}

function worth(views: readonly RoomView[], x: number, bounds: Bounds): number {
  const { low, high, hard, kindness = KINDNESS } = bounds;
  return (
    certaintyBelow(views, x, high) -
    certaintyBelow(views, x, low) -
    kindness * certaintyBelow(views, x, hard)
  );
}

/** The first of the best: where two sizes are worth the same, the smaller. */
function best(sizes: readonly number[], value: (size: number) => number): number {
  let [found, most] = [sizes[0] ?? 1, Number.NEGATIVE_INFINITY];
  for (const size of sizes) {
    const each = value(size);
    if (each > most) [found, most] = [size, each];
  }
  return found;
}
