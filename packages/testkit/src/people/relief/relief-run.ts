import type { HardMoment, ReliefPerson } from "./relief-person.ts";

/** One moment as it went: what a policy learns from. */
export interface ReliefEpisode {
  readonly technique: string | null;
  readonly before: number;
  readonly after: number;
  readonly quadrant: string;
}

/** Somebody who chooses a technique each time and sees what came of it. */
export interface ReliefPolicy {
  choose(moment: Pick<HardMoment, "before" | "quadrant" | "eligible">): string;
  observe(episode: ReliefEpisode): void;
  /** What it would say of the techniques at strength 6, if it says anything. */
  believes?(quadrant: string, techniques: readonly string[]): readonly SaidRelief[];
}

export interface SaidRelief {
  readonly technique: string;
  readonly relief: number;
  readonly low: number;
  readonly high: number;
}

/** One use of a technique in a run: what it did, and what the best eligible one would have done. */
export interface ReliefUse {
  readonly technique: string;
  readonly relief: number;
  readonly best: number;
  /** The reading before minus the one after, as most apps show it. */
  readonly fall: number;
}

/** Lets a policy live through a person's moments; in a share of them nothing is done but noting. */
export function runRelief(
  person: ReliefPerson,
  policy: ReliefPolicy,
  noting: number,
): readonly ReliefUse[] {
  const uses = new Map<string, number>();
  const done: ReliefUse[] = [];
  for (const moment of person.moments) {
    const { before, quadrant, eligible } = moment;
    if (moment.noting < noting) {
      policy.observe({ technique: null, before, quadrant, after: person.after(null, moment, 0) });
      continue;
    }
    const technique = policy.choose({ before, quadrant, eligible });
    if (!eligible.includes(technique)) throw new Error(`not eligible: ${technique}`);
    const count = uses.get(technique) ?? 0;
    const after = person.after(technique, moment, count);
    const reliefs = eligible.map((id) => person.relief(id, moment, uses.get(id) ?? 0));
    done.push({
      technique,
      relief: person.relief(technique, moment, count),
      best: Math.max(...reliefs),
      fall: before - after,
    });
    uses.set(technique, count + 1);
    policy.observe({ technique, before, after, quadrant });
  }
  return done;
}

/** What was lost against always choosing the best, summed over the first uses. */
export function regretIn(uses: readonly ReliefUse[], first: number): number {
  return uses.slice(0, first).reduce((sum, { best, relief }) => sum + best - relief, 0);
}

/** The share of uses that truly made it harder. */
export function harmfulShare(uses: readonly ReliefUse[]): number {
  return uses.filter(({ relief }) => relief < 0).length / Math.max(1, uses.length);
}
