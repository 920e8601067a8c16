import { liveFoldHistory, liveHistory } from "@lichen/testkit";
import { expect, it } from "vitest";

/** The first seed, so that several machines can share the work: `FROM=2000000`. */
const FROM = Number(process.env.FROM ?? 1_000_000);
const HISTORIES = 1_000_000;
/** One history in so many goes through sealed segments, crashes and real backups too. */
const SEALED_EVERY = 20;

it(
  "any devices that hand over everything show one life, in 1,000,000 histories of which 50,000 go through sealed bytes",
  async () => {
    for (let seed = FROM; seed < FROM + HISTORIES; seed++) {
      expect(() => liveFoldHistory(seed)).not.toThrow();
      if (seed % SEALED_EVERY === 0) await expect(liveHistory(seed)).resolves.toBeUndefined();
    }
  },
  12 * 60 * 60 * 1000,
);
