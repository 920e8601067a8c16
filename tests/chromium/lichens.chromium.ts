import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { openBrowser } from "./browser.ts";
import { drawLichens } from "./draw-lichens.ts";
import { differenceOf } from "./picture-difference.ts";

/**
 * The lichens of 5, 30, 120, 365 and 3,650 made-up days, by day and by night, beside those of the docs, which
 * were looked at. By another Chromium than theirs they are drawn and not compared. To accept new ones after
 * looking at them: `ACCEPT_PICTURES=yes npm test`.
 */
const folder = join(import.meta.dirname, "../../docs/pictures");
/** This part of a picture may differ: a rounded edge. */
const PART = 0.01;

it("paints the lichens as they were when they were looked at", async () => {
  const known = readFileSync(join(import.meta.dirname, "pictures/chromium-version.txt"), "utf8");
  const { page, close } = await openBrowser("about:blank");
  const version = await page.evaluate(() => /Chrome\/(\d+)/.exec(navigator.userAgent)?.[1] ?? "");
  const drawn: [string, Buffer][] = [];
  await drawLichens((name, picture) => drawn.push([name, picture]));
  expect(drawn).toHaveLength(10);
  for (const [name, now] of drawn) {
    const file = join(folder, name);
    if (process.env.ACCEPT_PICTURES === "yes") writeFileSync(file, now);
    expect(existsSync(file), file).toBe(true);
    if (known !== version) continue;
    const part = await differenceOf(page, readFileSync(file), now);
    console.log(`figure: ${name}: ${(part * 100).toFixed(2)} % differs`);
    expect(part, name).toBeLessThanOrEqual(PART);
  }
  await close();
});
