import type { JsonObject } from "@lichen/base";
import { rating } from "./demo-check-in.ts";
import type { DemoDay } from "./demo-day.ts";

/** Techniques a made-up person uses; null is "just noting it". The second number is what each brings. */
export const TECHNIQUES: readonly (readonly [string | null, number])[] = [
  [null, 0.6],
  ["slow-breathing", 1.6],
  ["feet-on-the-floor", 1.3],
  ["five-senses", 1.2],
  ["cold-water", 1.4],
  ["body-scan", 1.1],
  ["walk-outside", 1.9],
  ["name-it", 0.9],
  ["kind-hand", 1.2],
  ["friends-voice", 1.3],
  ["worry-window", 0.8],
  ["one-small-thing", 1.1],
  ["music", 1.2],
  ["call-someone", 2.1],
  ["loving-kindness", 0.9],
];

/** How strong it was before and after; people come at their worst, so some of it passes by itself. */
export function practiceFields(
  { random, mood }: DemoDay,
  [technique, relief]: readonly [string | null, number],
): JsonObject {
  const before = rating(6 - 1.2 * mood + random.normal());
  const after = rating(before - 0.15 * (before - 3) - relief + 1.1 * random.normal());
  return { technique, before, after, minutes: random.pick([1, 2, 3, 5, 10]) };
}
