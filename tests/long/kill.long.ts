import { expect, it } from "vitest";
import { type KillDeed, killAgain } from "../survival/kill-loop.ts";

it("a writer killed a thousand times loses nothing it said was kept", async () => {
  const round: readonly KillDeed[] = ["check-in", "erase", "slots", "snapshot", "check-in"];
  let loops = 0;
  let kept = 0;
  for (let hundred = 0; hundred < 10; hundred++) {
    const deeds = Array.from({ length: 100 }, (_, i) =>
      i % 20 === 19 ? "passphrase" : (round[i % 5] ?? "check-in"),
    );
    const found = await killAgain(deeds, 7_000 + hundred);
    expect({ hundred, wrong: found.wrong }).toEqual({ hundred, wrong: [] });
    loops += found.loops;
    kept += found.kept;
    console.log(`figure: kill -9, ${loops} loops: ${kept} kept, 0 wrong`);
  }
});
