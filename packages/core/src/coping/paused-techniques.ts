/** One use of a technique, with how strong it was before and after, 0 to 10. */
export interface TechniqueUse {
  readonly technique: string;
  readonly before: number;
  readonly after: number;
}

const LOOK_BACK = 3;
const HARDER_BY = 2;
const HARDER_TIMES = 2;

/**
 * Techniques not to offer next time: those that left it harder by 2 or more in 2 of their last 3
 * uses. `uses` come earliest first. It is a pause and no verdict: the person can still open them,
 * and a gentler use lifts the pause.
 */
export function pausedTechniques(uses: readonly TechniqueUse[]): readonly string[] {
  const usesByTechnique = Map.groupBy(uses, ({ technique }) => technique);
  return [...usesByTechnique].flatMap(([technique, its]) => {
    const harder = its.slice(-LOOK_BACK).filter(({ before, after }) => after - before >= HARDER_BY);
    return harder.length >= HARDER_TIMES ? [technique] : [];
  });
}
