import { describe, expect, it } from "vitest";
import { EVERY_DEED, historyOf, killedAtFirst } from "./store-deeds.ts";
import { explore } from "./store-history.ts";

describe("a folder after a loss of power", () => {
  it("holds all that was said to be kept, whenever the power went", async () => {
    const { states, wrong } = await explore(EVERY_DEED, 64);
    console.log(`figure: power loss, every deed: ${states} states, ${wrong.length} wrong`);
    expect(wrong).toEqual([]);
    expect(states).toBeGreaterThan(150);
  });

  it("holds it also when the first writes were cut off by a kill, at every call to the disk", async () => {
    let total = 0;
    for (let killedAt = 0; killedAt < 34; killedAt++) {
      for (const steps of killedAtFirst(killedAt)) {
        const { states, wrong } = await explore(steps, 32);
        expect({ killedAt, steps, wrong }).toEqual({ killedAt, steps, wrong: [] });
        total += states;
      }
    }
    console.log(`figure: power loss after a kill, 102 histories: ${total} states, 0 wrong`);
    expect(total).toBeGreaterThan(1_000);
  });

  it("holds it also through made-up histories with kills between", async () => {
    let total = 0;
    for (let seed = 1; seed <= 24; seed++) {
      const { states, wrong } = await explore(historyOf(seed, 16), 32);
      expect({ seed, wrong }).toEqual({ seed, wrong: [] });
      total += states;
    }
    console.log(`figure: power loss, 24 made-up histories: ${total} states, 0 wrong`);
    expect(total).toBeGreaterThan(2_500);
  });
});
