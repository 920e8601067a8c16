import { seededRandom } from "@lichen/base";
import type { SizingMethod } from "./sizing-coach.ts";
import type { SizingFamily } from "./sizing-life.ts";

/** One lived step of a trial, with the truth about it. */
export interface TrialStep {
  readonly day: number;
  readonly size: number;
  /** True chance of it. */
  readonly chance: number;
  /** Chance the method stated. */
  readonly stated: number;
  /** The range it stated, if any. */
  readonly low?: number;
  readonly high?: number;
  readonly isDone: boolean;
}

/** What one made-up person lived with one method. */
export interface SizingTrial {
  readonly steps: readonly TrialStep[];
  readonly hasLeft: boolean;
  /** Gain in ln ability. */
  readonly growth: number;
}

/**
 * Lets one person of a family live so many days with a method.
 *
 * Motivation is 1 at first, gains .06 with each done step and loses .05, .10, .15, .20 with each further
 * one in a row that is not; below nothing the person leaves, one day in four. An assumption, not a finding:
 * who leaves less often by it is only kinder by it.
 */
export function liveTrial(
  family: SizingFamily,
  method: SizingMethod,
  {
    seed,
    days,
    shift,
    stays = false,
  }: {
    readonly seed: number;
    readonly days: number;
    /** A change of ability for good, at the start of a day. */
    readonly shift?: { readonly day: number; readonly by: number };
    /** Whether the person stays to the end, whatever happens. */
    readonly stays?: boolean;
  },
): SizingTrial {
  const life = family(seed);
  const coach = method(life.firstSize, life.constants);
  const chance = seededRandom(Math.imul(seed, 31337) + 5);
  const steps: TrialStep[] = [];
  const start = life.ability();
  let [motivation, missed, hasLeft] = [1, 0, false];
  for (let day = 0; day < days && !hasLeft; day++) {
    if (shift?.day === day) life.shift(shift.by);
    const begun = life.wake();
    if (!begun) continue;
    const { size, chance: stated, low, high } = coach.suggest(begun.morning, begun.truth);
    const evening = life.live(size);
    coach.observe(begun.morning, size, evening);
    const isDone = evening.outcome === "done";
    steps.push({
      day,
      size,
      chance: begun.truth.chance(Math.log(size)),
      stated: stated ?? 0.5,
      isDone,
      ...(low === undefined || high === undefined ? {} : { low, high }),
    });
    missed = isDone ? 0 : missed + 1;
    motivation = isDone ? Math.min(1, motivation + 0.06) : motivation - 0.05 * Math.min(4, missed);
    hasLeft = !stays && motivation < 0 && chance.happens(0.25);
  }
  return { steps, hasLeft, growth: life.ability() - start };
}
