import { liveFoldHistory, liveHistory } from "@lichen/testkit";
import { expect, it } from "vitest";

/** The first seed, so that several machines can share the work: `FROM=2000000`. */
const FROM = Number(process.env.FROM ?? 1_000_000);

it("any devices that hand over everything show one life, in 1,000,000 histories of operations through payload bytes", () => {
  for (let seed = FROM; seed < FROM + 1_000_000; seed++) {
    expect(() => liveFoldHistory(seed)).not.toThrow();
  }
  console.log("figure: 1,000,000 histories at the level of the fold, 0 diverged");
});

it("nothing kept is lost and nothing erased stays, in 50,000 histories through sealed segments, crashes and real backups", async () => {
  for (let seed = FROM; seed < FROM + 50_000; seed++) {
    await expect(liveHistory(seed)).resolves.toBeUndefined();
  }
  console.log("figure: 50,000 histories through sealed bytes, 0 lost, 0 left behind");
});
