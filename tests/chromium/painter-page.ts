import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { launchShared } from "./browser.ts";

/** Asks a painter something; it answers with what stands in `answer` (see `port/painter.ts`). */
export type AskPainter = (name: string, ...words: readonly unknown[]) => Promise<unknown>;

/** Stands in the page as `hirePainter`: a new worker, and how to ask it one thing after another. */
const HIRE = `globalThis.hirePainter = () => {
  const worker = new Worker("/painter.js", { type: "module" });
  const ask = (name, ...words) => new Promise((resolve, reject) => {
    worker.onmessage = ({ data }) => "accident" in data ? reject(data.accident) : resolve(data.answer);
    worker.postMessage({ id: 1, name, words });
  });
  return { ask, dismiss: () => worker.terminate() };
};`;

/** The built painter of the lichen alone, on an empty page with one canvas. */
export async function openPainterPage(): Promise<{ readonly page: Page; close(): Promise<void> }> {
  const assets = join(import.meta.dirname, "../../apps/web/dist/assets");
  const name = readdirSync(assets).find((each) => /^painter-worker-.*\.js$/.test(each));
  if (!name) throw new Error("the app was not built");
  const code = readFileSync(join(assets, name));
  const server = createServer(({ url }, answer) => {
    const isCode = url === "/painter.js";
    answer.setHeader("Content-Type", isCode ? "text/javascript" : "text/html");
    answer.end(
      isCode ? code : `<body style="margin:0"><canvas></canvas><script>${HIRE}</script></body>`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo; // It listens on a port.
  const browser = await launchShared();
  const page = await browser.newPage();
  await page.goto(`http://localhost:${port}/`);
  return {
    page,
    async close() {
      await browser.close();
      server.close();
    },
  };
}
