import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { openBrowser } from "./browser.ts";
import { useGallery } from "./gallery-host.ts";
import { differenceOf } from "./picture-difference.ts";

/**
 * Pictures of the whole gallery, compared with those that were last looked at and accepted. They
 * are drawn with our own letters by a known Chromium; by another they are not compared, and it says
 * so. To accept new ones after looking at them: `ACCEPT_PICTURES=yes npm test`.
 */
const folder = join(import.meta.dirname, "pictures");
const KNOWN = join(folder, "chromium-version.txt");
/** This part of a picture may differ: a cursor, a rounded edge. */
const PART = 0.01;

const gallery = useGallery();

for (const theme of ["light", "dark"] as const) {
  for (const language of ["en", "hi"] as const) {
    it(`looks as it did, in the ${theme} theme, language ${language}`, async () => {
      const query = new URLSearchParams({ theme, language, size: "100" });
      const { page, context } = await openBrowser(`${gallery.address}/?${query}`);
      await page.getByRole("main").getByRole("region").first().waitFor();
      await page.evaluate(async () => {
        await document.fonts.ready;
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      });
      const now = await page.screenshot({ fullPage: true, type: "jpeg", quality: 50 });
      const version = await page.evaluate(
        () => /Chrome\/(\d+)/.exec(navigator.userAgent)?.[1] ?? "",
      );
      const file = join(folder, `${theme}-${language}.jpg`);
      if (process.env.ACCEPT_PICTURES === "yes") {
        mkdirSync(folder, { recursive: true });
        writeFileSync(file, now);
        writeFileSync(KNOWN, version);
      }
      expect(existsSync(file), file).toBe(true);
      const known = readFileSync(KNOWN, "utf8");
      if (known === version) {
        const part = await differenceOf(page, readFileSync(file), now);
        console.log(`figure: picture ${theme} ${language}: ${(part * 100).toFixed(2)} % differs`);
        expect(part).toBeLessThanOrEqual(PART);
      } else {
        console.log(`figure: pictures not compared: Chromium ${version}, they are of ${known}`);
      }
      await context.close();
    });
  }
}
