import { expect, it } from "vitest";
import { type KillDeed, killAgain } from "./kill-loop.ts";

it("a writer killed at any moment loses nothing it said was kept, and leaves no lock", async () => {
  const round: readonly KillDeed[] = ["check-in", "erase", "check-in", "snapshot", "slots"];
  const deeds = Array.from({ length: 50 }, (_, i) =>
    i % 10 === 9 ? "passphrase" : (round[i % 5] ?? "check-in"),
  );
  const { loops, kept, erased, wrong } = await killAgain(deeds, 20_261_126);
  console.log(
    `figure: kill -9, ${loops} loops: ${kept} kept, ${erased} erased, ${wrong.length} wrong`,
  );
  expect(wrong).toEqual([]);
  expect(kept).toBeGreaterThan(100);
}, 240_000);
