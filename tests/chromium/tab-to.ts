import type { Page } from "playwright-core";

/** Presses Tab until the focus is on something of that name, as a person would: around the page more than once, for what is drawn late. */
export async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let press = 0; press < 200; press += 1) {
    await page.keyboard.press("Tab");
    const said = await page.evaluate(() => {
      const focused = document.activeElement;
      const label = focused?.getAttribute("aria-label") ?? focused?.textContent ?? "";
      const isField = focused instanceof HTMLInputElement || focused instanceof HTMLTextAreaElement;
      const own = isField ? (focused.labels?.[0]?.textContent ?? "") : "";
      return `${label} ${own}`;
    });
    if (name.test(said)) return;
  }
  throw new Error(`Tab never came to ${name}`);
}
