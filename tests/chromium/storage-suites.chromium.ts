import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { afterAll, beforeAll, expect, it } from "vitest";
import { serveFolder } from "../../apps/server/src/serve.ts";
import { openBrowser } from "./browser.ts";
import type { Outcome } from "./suites/vitest-in-worker.ts";

const built = mkdtempSync(join(tmpdir(), "lichen-suites-"));

beforeAll(async () => {
  const root = join(import.meta.dirname, "suites");
  const alias = { vitest: join(root, "vitest-in-worker.ts") };
  await build({
    root,
    configFile: false,
    logLevel: "warn",
    resolve: { alias },
    build: {
      target: "es2024",
      outDir: built,
      emptyOutDir: true,
      modulePreload: { polyfill: false },
    },
    worker: { format: "es" },
  });
});
afterAll(() => rmSync(built, { recursive: true, force: true }));

it("holds every law of the stores over IndexedDB and the private file", async () => {
  const served = await serveFolder(built, 0);
  if (!served.ok) throw new Error("no free port");
  const { page, context } = await openBrowser(`http://localhost:${served.value.port}/`);
  await page.waitForFunction(() => Reflect.get(globalThis, "outcome") !== undefined, undefined, {
    timeout: 100_000,
  });
  const outcome = await page.evaluate(() => Reflect.get(globalThis, "outcome") as Outcome[]);
  await context.close();
  await served.value.stop();
  expect(outcome.filter(({ problem }) => problem !== undefined)).toEqual([]);
  expect(outcome.length).toBeGreaterThan(15);
});
