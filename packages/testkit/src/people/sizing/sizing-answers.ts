import type { SizingFamily } from "./sizing-life.ts";

/** The people of a family, if they only ever said “done” or “missed”, and no amounts. */
export function neverHalf(family: SizingFamily): SizingFamily {
  return (seed) => {
    const life = family(seed);
    return {
      ...life,
      live(size) {
        const { outcome, achieved } = life.live(size);
        return { outcome: outcome === "done" ? "done" : "missed", achieved };
      },
    };
  };
}

/** The people of a family, if they always said how much it was. */
export function everyAmount(family: SizingFamily): SizingFamily {
  return (seed) => {
    const life = family(seed);
    return {
      ...life,
      live(size) {
        const evening = life.live(size);
        return { ...evening, ...(evening.achieved > 0 ? { amount: evening.achieved } : {}) };
      },
    };
  };
}
