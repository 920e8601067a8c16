import { expect, it } from "vitest";
import { expectAccessible } from "./access.ts";
import { openBrowser } from "./browser.ts";
import { useGallery } from "./gallery-host.ts";

const gallery = useGallery();

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
      const { page, context } = await openBrowser(`${gallery.address}/?${query}`, {
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
