import type { Bounded } from "@lichen/testkit";

/** A number with its bounds, for a table. */
export function shown({ value, low, high }: Bounded, digits = 3): string {
  return `${value.toFixed(digits)} [${low.toFixed(digits)}, ${high.toFixed(digits)}]`;
}
