import type { Page } from "playwright-core";
import { openBrowser } from "./browser.ts";
import { smallPng } from "./small-png.ts";
import { beginWithLife } from "./whole-life.ts";

/** A sheet of A4 in pixels of CSS, and the margin the print stylesheet asks for. */
const SHEET = { width: 794, height: 1123 } as const;
const MARGIN = "13mm";
const DAYS = 400;

/** Each paper, and what stands on it once all of it is drawn. */
const PAPERS = [
  { name: "report", path: "/look-back/report", whole: "article table" },
  { name: "year-kept", path: "/look-back/year-kept", whole: "article canvas" },
] as const;

/** Draws the page for a therapist and the year to keep as they leave a printer, of a made-up life. */
export async function drawPapers(
  address: string,
  keep: (name: string, picture: Buffer) => void,
): Promise<void> {
  for (const [language, ending] of [
    ["en", ""],
    ["hi", "-hindi"],
  ] as const) {
    const { page, close } = await openBrowser(address);
    await beginWithLife(page, DAYS, language);
    await page.evaluate((speaks) => {
      localStorage.setItem("lichen-settings", JSON.stringify({ language: speaks }));
    }, language);
    for (const { name, path, whole } of PAPERS) {
      await page.emulateMedia({ media: "screen" });
      await page.goto(address + path);
      await page.locator(whole).first().waitFor();
      keep(`paper-${name}${ending}.png`, await smallPng(page, await printed(page)));
    }
    await close();
  }
}

/** Until the lichen is painted, in milliseconds. */
const SETTLES = 1_500;

async function printed(page: Page): Promise<Buffer> {
  await page.setViewportSize(SHEET);
  await page.emulateMedia({ media: "print" });
  await page.evaluate((margin) => {
    document.body.style.padding = margin;
  }, MARGIN);
  await page.waitForTimeout(SETTLES);
  return page.screenshot({ animations: "disabled" });
}
