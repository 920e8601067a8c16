import { expect, it } from "vitest";
import { exploreNotebook } from "../survival/notebook-history.ts";
import { EVERY_DEED, historyOf } from "../survival/store-deeds.ts";
import { explore } from "../survival/store-history.ts";

it("a folder holds all that was kept through many made-up histories", async () => {
  const { states, wrong } = await explore(EVERY_DEED, 4_096);
  expect(wrong).toEqual([]);
  let total = states;
  for (let seed = 1_000; seed < 1_600; seed++) {
    const found = await explore(historyOf(seed, 20), 128);
    expect({ seed, wrong: found.wrong }).toEqual({ seed, wrong: [] });
    total += found.states;
  }
  console.log(`figure: power loss, 601 histories of a folder: ${total} states, 0 wrong`);
});

it("a notebook opens, sound and with all that was kept, whenever the power went", async () => {
  const { states, wrong } = await exploreNotebook(6, 512);
  console.log(
    `figure: power loss, six rounds of a notebook: ${states} states, ${wrong.length} wrong`,
  );
  expect(wrong).toEqual([]);
});
