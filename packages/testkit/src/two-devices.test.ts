import { expect, it } from "vitest";
import { liveHistory } from "./two-devices.ts";

/** Seeds that once found a bug; each stays. */
const FOUND = [24, 58, 135, 203, 256, 296, 329, 333, 10_027];

it("nothing kept is lost and nothing erased stays, in the histories that once went wrong", async () => {
  for (const seed of FOUND) await expect(liveHistory(seed)).resolves.toBeUndefined();
});

it("nothing kept is lost and nothing erased stays, in 1,000 histories through sealed segments, crashes and real backups", async () => {
  for (let seed = 10_000; seed < 11_000; seed++) {
    await expect(liveHistory(seed)).resolves.toBeUndefined();
  }
}, 240_000);
