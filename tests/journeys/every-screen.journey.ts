import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { expectAccessible } from "../chromium/access.ts";
import { useApp } from "../chromium/app-test.ts";
import type { BrowserWish } from "../chromium/browser.ts";

const app = useApp();

const PLACES = [
  "/",
  "/check-in",
  "/check-in/all-words",
  "/grow",
  "/grow/goal",
  "/grow/make",
  "/grow/victories",
  "/grow/predictions",
  "/grow/predictions/new",
  "/ease",
  "/ease/kindness",
  "/ease/kindness/pause",
  "/ease/kindness/friend",
  "/ease/kindness/both",
  "/ease/kindness/values",
  "/ease/kindness/letter",
  "/ease/kindness/wishes",
  "/ease/kindness/near",
  "/ease/kindness/letter-back",
  "/hard-moment",
  "/hard-moment/plan",
  "/library",
  "/library/about-me",
  "/library/own",
  "/library/chains",
  "/library/chain",
  "/setback",
  "/setback/lessons",
  "/anxiety",
  "/circle",
  "/circle/person",
  "/circle/reach-out",
  "/circle/care-card",
  "/journal",
  "/look-back",
  "/look-back/calendar",
  "/look-back/balance",
  "/look-back/links",
  "/look-back/days",
  "/look-back/measures",
  "/look-back/experiments",
  "/look-back/experiments/new",
  "/look-back/search",
  "/look-back/hidden",
  "/look-back/more",
  "/look-back/lichen",
  "/look-back/review",
  "/look-back/year-kept",
  "/look-back/report",
  "/settings",
  "/settings/appearance",
  "/settings/lock",
  "/settings/backup",
  "/settings/bring",
  "/settings/about",
  "/settings/offers",
  "/settings/reminders",
  "/restore",
  "/help",
  "/plan",
] as const;

interface Way {
  readonly name: string;
  readonly wish: BrowserWish;
  readonly settings: { readonly [name: string]: unknown };
  readonly rtl?: boolean;
  /** The size of letters changes nothing that axe looks at: what it changes, the width of the page tells. */
  readonly isOnlyMeasured?: boolean;
}

const WAYS: readonly Way[] = [
  { name: "in English, light, on a phone", wish: {}, settings: {} },
  {
    name: "in Hindi, dark, on a small phone",
    wish: { width: 360, height: 640, dark: true, language: "hi-IN" },
    settings: { language: "hi" },
  },
  {
    name: "with text of twice the size, on a small phone",
    wish: { width: 360, height: 740 },
    settings: { textSize: 200 },
    isOnlyMeasured: true,
  },
  {
    name: "in Hindi with text of twice the size, on a desk",
    wish: { width: 1280, height: 800, language: "hi-IN" },
    settings: { textSize: 200, language: "hi" },
    isOnlyMeasured: true,
  },
  {
    name: "in high contrast, on a desk",
    wish: { width: 1280, height: 800 },
    settings: { theme: "contrast" },
  },
  {
    name: "from right to left, dark, on a phone",
    wish: { dark: true },
    settings: { theme: "dark" },
    rtl: true,
  },
];

for (const way of WAYS) {
  const { name, wish, settings } = way;
  it(`is whole ${name}: nothing beside the screen, nothing axe finds, Help in one tap`, async () => {
    const { page, close } = await app.open(wish);
    await page.evaluate((kept) => {
      localStorage.setItem("lichen-settings", JSON.stringify(kept));
    }, settings);
    await page.reload();
    expect(await page.evaluate(() => document.documentElement.translate)).toBe(false);
    await expectWhole(page, "welcome", way);
    await page.goto(`${app.address}/protect`);
    await expectWhole(page, "protect", way);
    await page.getByRole("radio").last().check();
    await page.getByRole("main").getByRole("button").last().click();
    await page.getByRole("slider").first().waitFor();
    for (const path of PLACES) {
      await goInside(page, path);
      await expectWhole(page, path, way);
    }
    await close();
  }, 300_000);
}

/** Goes to a place inside the open app, as its links do, and waits until the page is there. */
async function goInside(page: Page, path: string): Promise<void> {
  await page.evaluate(
    (to) =>
      new Promise<void>((done) => {
        history.pushState(1, "", to);
        dispatchEvent(new PopStateEvent("popstate"));
        requestAnimationFrame(() => requestAnimationFrame(() => done()));
      }),
    path,
  );
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
}

async function expectWhole(page: Page, state: string, { rtl, isOnlyMeasured }: Way): Promise<void> {
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.evaluate(
    (dir) => {
      document.documentElement.dir = dir;
    },
    rtl ? "rtl" : "ltr",
  );
  const beside = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  expect(beside, `${state}: pixels beside the screen`).toBeLessThanOrEqual(0);
  const checked = await page.evaluate(() => {
    const written = document.querySelectorAll<HTMLElement>("input[type=text], textarea");
    return [...written].filter((each) => each.spellcheck).map((each) => each.id);
  });
  expect(checked, `${state}: fields whose letters a browser may send away to check`).toEqual([]);
  if (state !== "/help") {
    const help = page.locator('a[href="/help"]').filter({ visible: true });
    await expect.poll(() => help.count(), { message: `${state}: Help` }).toBeGreaterThan(0);
  }
  if (!isOnlyMeasured) await expectAccessible(page, state);
}
