import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { heaviestPages, webSizes } from "../bench/web-sizes.ts";

const budgets: readonly { readonly id: string; readonly budget: number }[] = JSON.parse(
  readFileSync(join(import.meta.dirname, "../../budgets.json"), "utf8"),
);

it("keeps the built app within its bytes", () => {
  const sizes = Object.entries(webSizes());
  for (const [id, kilobytes] of sizes) {
    const budget = budgets.find((each) => each.id === id)?.budget;
    console.log(`figure: ${id} ${kilobytes.toFixed(1)} kB of ${budget} kB`);
    expect(kilobytes, id).toBeGreaterThan(0);
    expect(kilobytes, id).toBeLessThanOrEqual(budget ?? 0);
  }
  expect(heaviestPages().length).toBeGreaterThan(15);
});
