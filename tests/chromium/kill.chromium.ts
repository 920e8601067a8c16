import { expect, it } from "vitest";
import { useApp } from "./app-test.ts";
import { killLoop } from "./kill-loop.ts";

const LOOPS = 10;
const app = useApp();

it("loses nothing it said it kept when the browser is killed again and again", async () => {
  const figures = await killLoop(app.address, LOOPS, 20_261_126);
  console.log(
    `figure: SIGKILL of the browser, ${figures.loops} loops, ${figures.acknowledged} kept, lost ${figures.lost}, unopened ${figures.unopened}`,
  );
  expect(figures.lost).toBe(0);
  expect(figures.unopened).toBe(0);
  expect(figures.acknowledged).toBeGreaterThanOrEqual(LOOPS * 2);
}, 900_000);
