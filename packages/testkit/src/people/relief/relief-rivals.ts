import { seededRandom } from "@lichen/base";
import type { ReliefPerson } from "./relief-person.ts";
import type { ReliefPolicy } from "./relief-run.ts";

/** Makes a policy for a person; the seed is for policies that draw. */
export type ReliefRival = (person: Pick<ReliefPerson, "priors">, seed: number) => ReliefPolicy;

/** What most apps know of a technique: how often, and the mean of before minus after. */
interface Falls {
  readonly uses: number;
  readonly mean: number;
}

/** Simple ways to choose, each as some app does it. */
export const RELIEF_RIVALS: Readonly<Record<string, ReliefRival>> = {
  random: (_, seed) => {
    const random = seededRandom(seed);
    return { choose: ({ eligible }) => random.pick(eligible), observe() {} };
  },
  "most used": (_, seed) => {
    const random = seededRandom(seed);
    return byFalls(({ eligible }, falls) => {
      if (random.happens(0.3)) return random.pick(eligible);
      return best(eligible, (id) => falls(id).uses + 0.01 * random.next());
    });
  },
  "prior only": ({ priors }) => {
    const table = new Map(priors.map(({ id, prior }) => [id, prior]));
    return { choose: ({ eligible }) => best(eligible, (id) => table.get(id) ?? 0), observe() {} };
  },
  "best average fall": ({ priors }) => {
    const table = new Map(priors.map(({ id, prior }) => [id, prior]));
    return byFalls(({ eligible }, falls) =>
      best(eligible, (id) => (falls(id).uses === 0 ? 100 + (table.get(id) ?? 0) : falls(id).mean)),
    );
  },
  "UCB1 on falls": () =>
    byFalls(({ eligible }, falls, total) =>
      best(eligible, (id) => {
        const { uses, mean } = falls(id);
        return uses === 0 ? 100 : mean + 1.5 * Math.sqrt((2 * Math.log(total + 1)) / uses / 4);
      }),
    ),
};

/** The first of those with the highest value. */
export function best(ids: readonly string[], value: (id: string) => number): string {
  let found = { id: ids[0] ?? "", value: Number.NEGATIVE_INFINITY };
  for (const id of ids) {
    const its = value(id);
    if (its > found.value) found = { id, value: its };
  }
  return found.id;
}

function byFalls(
  choose: (
    moment: { readonly eligible: readonly string[] },
    falls: (id: string) => Falls,
    total: number,
  ) => string,
): ReliefPolicy {
  const known = new Map<string, Falls>();
  let total = 0;
  return {
    choose: (moment) => choose(moment, (id) => known.get(id) ?? { uses: 0, mean: 0 }, total),
    observe({ technique, before, after }) {
      if (technique === null) return;
      const { uses, mean } = known.get(technique) ?? { uses: 0, mean: 0 };
      const fall = before - after;
      known.set(technique, { uses: uses + 1, mean: mean + (fall - mean) / (uses + 1) });
      total++;
    },
  };
}
