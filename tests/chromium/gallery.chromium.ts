import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Serving, serveFolder } from "../../apps/server/src/serve.ts";
import { expectAccessible } from "./access.ts";
import { openBrowser } from "./browser.ts";

const built = mkdtempSync(join(tmpdir(), "lichen-gallery-"));
let served: Serving | undefined;

beforeAll(async () => {
  const root = join(import.meta.dirname, "../../packages/ui/gallery");
  await build({
    root,
    configFile: join(root, "vite.config.ts"),
    logLevel: "warn",
    build: { outDir: built, emptyOutDir: true },
  });
  const serving = await serveFolder(built, 0);
  if (!serving.ok) throw new Error("no free port");
  served = serving.value;
});
afterAll(async () => {
  await served?.stop();
  rmSync(built, { recursive: true, force: true });
});

const THEMES = ["light", "dark", "contrast"];
const WAYS = [
  { language: "en", size: "100", width: 390 },
  { language: "hi", size: "200", width: 360 },
  { language: "rtl", size: "125", width: 390 },
] as const;

for (const theme of THEMES) {
  it(`shows every component in the ${theme} theme, in every language and size, and axe finds nothing`, async () => {
    for (const { language, size, width } of WAYS) {
      const query = new URLSearchParams({ theme, language, size });
      const { page, context } = await openBrowser(`http://localhost:${served?.port}/?${query}`, {
        width,
      });
      const rooms = page.getByRole("main").getByRole("region");
      await rooms.first().waitFor();
      expect(await rooms.count()).toBeGreaterThan(20);
      const beside = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(beside, `${theme} ${language} ${size}: pixels beside the screen`).toBeLessThanOrEqual(
        0,
      );
      await expectAccessible(page, `${theme} ${language} ${size}`);
      await context.close();
    }
  });
}
