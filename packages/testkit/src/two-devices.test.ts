import { it } from "vitest";
import { liveHistory } from "./two-devices.ts";

it("x", async () => {
  const from = Number(process.env.FROM ?? 1);
  const n = Number(process.env.N ?? 100);
  const t = performance.now();
  const bad: string[] = [];
  for (let seed = from; seed < from + n; seed++) {
    try {
      await liveHistory(seed);
    } catch (e) {
      bad.push(String(e));
      if (bad.length < 3) console.log((e as Error).cause);
    }
  }
  console.log(
    ((performance.now() - t) / n).toFixed(1),
    "ms each;",
    bad.length,
    "bad",
    bad.slice(0, 12),
  );
});
