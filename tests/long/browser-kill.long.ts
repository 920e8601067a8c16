import { expect, it } from "vitest";
import { hostApp } from "../chromium/app-host.ts";
import { killLoop } from "../chromium/kill-loop.ts";

const LOOPS = 200;

it("loses nothing it said it kept over two hundred kills of a browser", async () => {
  const host = await hostApp();
  const figures = await killLoop(host.address, LOOPS, 7);
  console.log(`figure: ${JSON.stringify(figures)}`);
  await host.stop();
  expect(figures.lost).toBe(0);
  expect(figures.unopened).toBe(0);
});
