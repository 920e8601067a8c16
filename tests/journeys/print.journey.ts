import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { useApp } from "../chromium/app-test.ts";
import { begin, toToday } from "../chromium/person.ts";

const app = useApp();

/** Every colour that words in sight have on paper, and every ground that stands behind some. */
function onPaper(page: Page): Promise<{ readonly words: string[]; readonly grounds: string[] }> {
  return page.evaluate(() => {
    const words = new Set<string>();
    const grounds = new Set<string>();
    const isInk = (element: Element) =>
      [...element.childNodes].some(({ nodeType, textContent }) => {
        return nodeType === Node.TEXT_NODE && textContent?.trim() !== "";
      });
    for (const element of document.body.querySelectorAll("*")) {
      if (!isInk(element) || !element.checkVisibility()) continue;
      words.add(getComputedStyle(element).color);
      for (let at: Element | null = element; at; at = at.parentElement) {
        const { backgroundColor } = getComputedStyle(at);
        if (!/, 0\)$/.test(backgroundColor)) grounds.add(backgroundColor);
      }
    }
    return { words: [...words], grounds: [...grounds] };
  });
}

const BLACK_ON_WHITE = { words: ["rgb(0, 0, 0)"], grounds: ["rgb(255, 255, 255)"] };

async function expectOnPaper(page: Page, title: string | RegExp): Promise<void> {
  const heading = page.getByRole("heading", { level: 1, name: title });
  await heading.waitFor();
  await page.emulateMedia({ media: "print" });
  expect(await heading.isVisible()).toBe(true);
  expect(await onPaper(page), String(title)).toEqual(BLACK_ON_WHITE);
  await page.emulateMedia({ media: "screen" });
}

for (const theme of ["dark", "light", "contrast"] as const) {
  it(`prints a plan, a care card, a technique and Help black on white, with their titles, in the ${theme} look`, async () => {
    const { page, close } = await app.open({ dark: true });
    await page.evaluate((kept) => {
      localStorage.setItem("lichen-settings", JSON.stringify({ theme: kept }));
    }, theme);
    await page.reload();
    await begin(page);
    await toToday(page);
    await page.getByRole("link", { name: "Ease", exact: true }).click();
    await page.getByRole("link", { name: "My safety plan" }).click();
    await page.getByLabel(/What I can do then/).fill("Walk to the gate");
    await expectOnPaper(page, "My safety plan");

    await page.getByRole("link", { name: "Circle", exact: true }).click();
    await page.getByRole("link", { name: /Care card/i }).click();
    await page.getByLabel(/What helps/).fill("Tea, and no questions");
    await expectOnPaper(page, /care card/i);

    await page.getByRole("link", { name: "Ease", exact: true }).click();
    await page.getByRole("link", { name: /All ways to cope/ }).click();
    await page.getByLabel("Search the ways").fill("Cool water");
    await page.getByRole("button", { name: /^Cool water/ }).click();
    await expectOnPaper(page, "Cool water");

    await page.getByRole("link", { name: "Help" }).first().click();
    await page.getByRole("heading", { name: "Help, now" }).waitFor();
    await page.emulateMedia({ media: "print" });
    expect(await onPaper(page)).toEqual(BLACK_ON_WHITE);
    await close();
  });
}
