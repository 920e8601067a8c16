import { expect, it } from "vitest";
import { exploreNotebook } from "./notebook-history.ts";

it("a whole notebook opens, sound and with all that was kept, whenever the power went", async () => {
  const { states, wrong } = await exploreNotebook(2, 48);
  console.log(`figure: power loss, a notebook: ${states} states, ${wrong.length} wrong`);
  expect(wrong).toEqual([]);
  expect(states).toBeGreaterThan(100);
});
