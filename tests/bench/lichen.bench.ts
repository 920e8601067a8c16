import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { livedDays } from "@lichen/testkit";
import { launchShared } from "../chromium/browser.ts";
import { median } from "./median.ts";

const ROUNDS = 5;
/** The side of the lichen on Today, in pixels of a phone. */
const SIZE = 400;

const assets = join(import.meta.dirname, "../../apps/web/dist/assets");
const name = readdirSync(assets).find((each) => /^painter-worker-.*\.js$/.test(each));
if (!name) throw new Error("the app was not built");
const code = readFileSync(join(assets, name));

/** The painter's file alone, on a page that lets it be asked from here. */
const server = createServer(({ url }, answer) => {
  const isCode = url === "/painter.js";
  answer.setHeader("Content-Type", isCode ? "text/javascript" : "text/html");
  answer.end(isCode ? code : "<title>painter</title>");
});
await new Promise<void>((resolve) => server.listen(0, resolve));
const { port } = server.address() as AddressInfo; // It listens on a port.

const browser = await launchShared();
const page = await browser.newPage();
await page.goto(`http://localhost:${port}/`);

/** Milliseconds from the start of the worker to the whole lichen; then for one more day, and a frame. */
async function measured(): Promise<{ cold: number; day: number; frame: number }> {
  const days = livedDays({ days: 3_651, seed: 1 });
  return page.evaluate(
    async ({ days, size }) => {
      const begun = performance.now();
      const worker = new Worker("/painter.js", { type: "module" });
      const ask = (name: string, ...words: readonly unknown[]) =>
        new Promise((resolve) => {
          worker.onmessage = ({ data }) => resolve(data);
          worker.postMessage({ id: 1, name, words });
        });
      const timed = async (act: () => Promise<unknown>, from = performance.now()) => {
        await act();
        return performance.now() - from;
      };
      const look = { size, theme: "light" };
      const cold = await timed(async () => {
        await ask("take", { seed: 1, days: days.slice(0, -1) });
        await ask("whole", look);
      }, begun);
      const day = await timed(() => ask("take", { seed: 1, days }));
      const frame = await timed(() => ask("growing", look, 0.5));
      worker.terminate();
      return { cold, day, frame };
    },
    { days, size: SIZE },
  );
}

const rounds: Awaited<ReturnType<typeof measured>>[] = [];
for (let round = 0; round < ROUNDS; round += 1) rounds.push(await measured());
await browser.close();
server.close();

console.log(
  JSON.stringify({
    "lichen-cold": median(rounds.map(({ cold }) => cold)),
    "lichen-new-day": median(rounds.map(({ day }) => day)),
    "lichen-frame": median(rounds.map(({ frame }) => frame)),
  }),
);
