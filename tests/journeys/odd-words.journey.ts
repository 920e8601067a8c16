import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { useApp } from "../chromium/app-test.ts";
import { begin, toToday } from "../chromium/person.ts";

const app = useApp();

/** Where something is written of goals, people, the journal, self-kindness, hard moments and setbacks. */
const WRITTEN = [
  "/grow/make",
  "/grow/victories",
  "/grow/predictions/new",
  "/ease/kindness/friend",
  "/ease/kindness/both",
  "/ease/kindness/values",
  "/ease/kindness/letter",
  "/ease/kindness/near",
  "/library/own",
  "/library/chain",
  "/setback",
  "/anxiety",
  "/circle/person",
  "/circle/reach-out",
  "/journal",
  "/look-back/experiments/new",
  "/plan",
] as const;

const FIELDS = "main input[type=text], main textarea";
const NOTHING = "what cannot be seen";

const ODD = [
  { name: NOTHING, text: "\u200b\u202e\u2068\u2069\u200d" },
  { name: "pictures alone", text: "😀👩‍👩‍👧🏽🇮🇳" },
  {
    name: "words from right to left among others",
    text: "\u202eless\u202c tea \u05e9\u05dc\u05d5\u05dd چائے",
  },
  { name: "markup", text: "<img src=x onerror=alert(1)>{{7*7}}%00" },
  { name: "far more than fits", text: "long ".repeat(44_000) },
] as const;

for (const { name, text } of ODD) {
  it(`takes ${name} in every field with a calm screen, and loses none of it`, async () => {
    const { page, close } = await app.open({ width: 360, height: 740 });
    await begin(page);
    await toToday(page);
    for (const path of WRITTEN) {
      await goInside(page, path);
      const where = `${path}, ${name}`;
      const written = await fillAll(page, text);
      const main = page.locator("main [data-main]:not([aria-disabled])").first();
      if (await main.isVisible()) await main.click();
      await page.getByRole("heading", { level: 1 }).first().waitFor();
      const beside = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });
      expect(beside, where).toBeLessThanOrEqual(0);
      // A field that is still there holds what was written, unless that was kept and said to be.
      const held = await fieldsOf(page);
      const names = (fields: readonly Written[]) => fields.map(({ label }) => label).join();
      if (names(held) !== names(written)) continue; // A step further: what was written is behind.
      const isThere = JSON.stringify(held) === JSON.stringify(written);
      if (name === NOTHING || isThere) expect(held, where).toEqual(written);
      else await page.getByRole("status").filter({ hasText: /\S/ }).first().waitFor();
    }
    await page.getByRole("link", { name: "Look back" }).first().click();
    await page.getByRole("heading", { level: 1 }).waitFor();
    await close();
  });
}

/** Goes to a place inside the open app, as its links do. */
async function goInside(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState(1, "", to);
    dispatchEvent(new PopStateEvent("popstate"));
  }, path);
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
  await page.getByRole("heading", { level: 1 }).first().waitFor();
}

/** A field by its name, and what it holds. */
interface Written {
  readonly label: string;
  readonly value: string;
}

/** Writes the same into every field in sight; answers what each then holds. */
async function fillAll(page: Page, text: string): Promise<readonly Written[]> {
  const fields = page.locator(FIELDS).filter({ visible: true });
  for (let at = 0; at < (await fields.count()); at += 1) await fields.nth(at).fill(text);
  return fieldsOf(page);
}

function fieldsOf(page: Page): Promise<readonly Written[]> {
  return page
    .locator(FIELDS)
    .evaluateAll((all) =>
      all.flatMap((each) =>
        each instanceof HTMLInputElement || each instanceof HTMLTextAreaElement
          ? [{ label: each.labels?.[0]?.textContent ?? "", value: each.value }]
          : [],
      ),
    );
}
