import type { SizingCoach, SizingMethod } from "./sizing-coach.ts";

const BAND_MIDDLE = 0.775;
const odds = (chance: number): number => Math.log(chance / (1 - chance));
const silent = (): void => undefined;

/** The ln size that has such a chance, by halving. */
function sizeOfChance(chance: (x: number) => number, wanted: number): number {
  let [small, large] = [-12, 25];
  for (let turn = 0; turn < 40; turn++) {
    const middle = (small + large) / 2;
    if (chance(middle) > wanted) small = middle;
    else large = middle;
  }
  return Math.exp(small);
}

/** Knows even today. The end of all improvement. */
export const omniscient: SizingMethod = () => ({
  suggest: (_, { chance }) => ({ size: sizeOfChance(chance, BAND_MIDDLE), chance: BAND_MIDDLE }),
  observe: silent,
});

/** Knows the person and every day up to yesterday. */
export const informed: SizingMethod = () => ({
  suggest: (_, { expectedChance }) => ({
    size: sizeOfChance(expectedChance, BAND_MIDDLE),
    chance: BAND_MIDDLE,
  }),
  observe: silent,
});

/**
 * Elo’s rating (1978) of ability against size: K .12 + .25 / (1 + n / 4), slope 3; with re-entry, 7 points
 * easier after two misses until two done.
 */
export function elo({ reEntry }: { readonly reEntry: boolean }): SizingMethod {
  return (firstSize) => {
    let [rating, reports, missed, easing] = [Math.log(firstSize) + 0.05, 0, 0, 0];
    return {
      suggest() {
        const aim = BAND_MIDDLE + (reEntry && easing > 0 ? 0.07 : 0);
        return { size: Math.max(1, Math.exp(rating - odds(aim) / 3)), chance: aim };
      },
      observe(_, size, { outcome }) {
        const expected = 1 / (1 + Math.exp(-3 * (rating - Math.log(size))));
        const isDone = outcome === "done";
        rating += (0.12 + 0.25 / (1 + reports / 4)) * ((isDone ? 1 : 0) - expected);
        reports += 1;
        missed = isDone ? 0 : missed + 1;
        if (missed >= 2) easing = 2;
        else if (isDone) easing = Math.max(0, easing - 1);
      },
    };
  };
}

/** Weighted up and down (Kaernbach, 1991), settling where 77.5 per cent are done. */
export const staircase: SizingMethod = (firstSize) => {
  let x = Math.log(firstSize);
  const up = 0.05;
  return {
    suggest: () => ({ size: Math.max(1, Math.exp(x)), chance: BAND_MIDDLE }),
    observe(_, __, { outcome }) {
      x += outcome === "done" ? up : (-up * BAND_MIDDLE) / (1 - BAND_MIDDLE);
    },
  };
};

/** The score of the Loop habit tracker, as its source describes it, with 5 per cent up or down. */
export const loopScore: SizingMethod = (firstSize) => {
  let [size, score] = [firstSize, 0.775];
  const left = 0.5 ** (1 / 13);
  return {
    suggest: () => ({ size: Math.max(1, size), chance: score }),
    observe(_, __, { outcome }) {
      score = score * left + (outcome === "done" ? 1 - left : 0);
      if (score > 0.85) size *= 1.05;
      if (score < 0.7) size *= 0.95;
    },
  };
};

function window(
  firstSize: number,
  length: number,
  sizeOf: (amounts: readonly number[]) => number,
): SizingCoach {
  const amounts: number[] = [];
  const done: number[] = [];
  return {
    suggest: () => ({
      size: amounts.length < length ? firstSize : Math.max(1, sizeOf(amounts.slice(-length))),
      chance:
        (done.slice(-20).reduce((sum, each) => sum + each, 0) + 1) /
        (Math.min(20, done.length) + 2),
    }),
    observe(_, __, { achieved, outcome }) {
      amounts.push(achieved);
      done.push(outcome === "done" ? 1 : 0);
    },
  };
}

/** A percentile of the last nine days’ amounts (Adams and others, 2013). */
export function percentile(share: number): SizingMethod {
  return (firstSize) =>
    window(firstSize, 9, (amounts) => {
      const sorted = [...amounts].sort((a, b) => a - b);
      const at = share * (sorted.length - 1);
      const [low, high] = [sorted[Math.floor(at)] ?? 1, sorted[Math.ceil(at)] ?? 1];
      return low + (high - low) * (at - Math.floor(at));
    });
}

/** The mean of the last seven days’ amounts. */
export const meanOfSeven: SizingMethod = (firstSize) =>
  window(firstSize, 7, (amounts) => amounts.reduce((sum, each) => sum + each, 0) / amounts.length);

/** The first size for ever. */
export const fixedSize: SizingMethod = (firstSize) =>
  window(firstSize, Number.POSITIVE_INFINITY, () => firstSize);

/** A tenth more every seven reports; or only if at least `share` of them were done. */
export function tenPercentAWeek(share: number): SizingMethod {
  return (firstSize) => {
    let [size, reports, done, all, allDone] = [firstSize, 0, 0, 0, 0];
    return {
      suggest: () => ({ size, chance: (allDone + 1) / (all + 2) }),
      observe(_, __, { outcome }) {
        reports += 1;
        all += 1;
        if (outcome === "done") done += 1;
        if (outcome === "done") allDone += 1;
        if (reports < 7) return;
        if (done / 7 >= share) size *= 1.1;
        [reports, done] = [0, 0];
      },
    };
  };
}
