import type { JsonObject, RecordId } from "@lichen/base";
import type { DemoDay } from "./demo-day.ts";

/** A goal of a made-up person, and how it goes. */
export interface LivedGoal {
  readonly id: RecordId;
  readonly unit: string;
  readonly perWeek: number;
  size: number;
}

/** Two or three goals to begin with. */
export function demoGoals(day: DemoDay): readonly LivedGoal[] {
  const { random, words } = day;
  const chosen = words.goals.filter((_, i) => i < 2 || random.happens(0.6));
  return chosen.map(({ size, unit, ...said }) => {
    const perWeek = random.between(2, 5);
    const band = random.pick(["gentle", "steady", "steady", "stretch"]);
    const id = day.add("goal", undefined, {
      ...said,
      whose: random.pick(["mine", "mine", "shared", "expected"]),
      perWeek,
      band,
      begins: day.day,
    });
    return { id, unit, perWeek, size };
  });
}

/** A step of some size, and what came of it: large steps and heavy days make it less likely. */
export function stepFields({ random, mood, grown }: DemoDay, goal: LivedGoal): JsonObject {
  const size = goal.size;
  const chance = 1 / (1 + Math.exp(-(1 + 0.9 * mood + 0.8 * grown - 0.04 * (size - 12))));
  const base = { goal: goal.id, size, unit: goal.unit };
  if (random.happens(0.05)) return { ...base, outcome: "not-applicable" };
  if (random.happens(chance)) {
    if (random.happens(0.1)) goal.size = Math.min(60, size + 1);
    return { ...base, outcome: "done", amount: size };
  }
  if (random.happens(0.5)) {
    return { ...base, outcome: "partly", amount: Math.max(1, Math.floor(size * random.next())) };
  }
  goal.size = Math.max(1, size - 1);
  return { ...base, outcome: "not-today" };
}
