import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { expectAccessible } from "../chromium/access.ts";
import { useApp } from "../chromium/app-test.ts";
import { begin, toToday } from "../chromium/person.ts";
import { beginWithLife } from "../chromium/whole-life.ts";

const app = useApp();

async function toReviews(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Look back" }).click();
  await page.getByRole("link", { name: "More", exact: true }).click();
  await page.getByRole("link", { name: /^Reviews/ }).click();
  await page.getByRole("heading", { level: 1, name: "Reviews" }).waitFor();
}

const next = (page: Page) => page.getByRole("button", { name: "Next", exact: true }).click();
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent);
const kept = (page: Page) => page.getByRole("status").getByText("Kept", { exact: true }).waitFor();

it("goes through a week: what it held, a refused page, a kindness, left on the way and gone on with", async () => {
  const { page, close } = await app.open();
  await beginWithLife(page, 300);
  await toReviews(page);
  await page.getByRole("button", { name: "Look at the week" }).click();
  await page.getByText(/^Something is here from \d of 7 days/).waitFor();
  const never = page.getByRole("button", { name: "Never show it again" });
  await never.first().waitFor();
  await expectAccessible(page, "the look of a review");
  await never.first().click();
  await kept(page);
  await page.getByRole("button", { name: "Show others" }).waitFor();
  await page.getByRole("button", { name: "None today" }).click();
  const nothing = page.getByText("Nothing to show again for now. That is fine.");
  await nothing.waitFor();
  expect(await focused(page)).toBe("From before");
  // What was put aside made room for others; on a day of none they are not shown either, nor on coming back.
  await kept(page);
  await next(page);
  await page.getByLabel("A kindness of these days").waitFor();
  await page.goBack();
  await nothing.waitFor();
  await kept(page);
  await page.reload();
  await page.getByRole("button", { name: "Go on with it" }).click();
  await nothing.waitFor();
  expect(await never.count()).toBe(0);
  expect(await page.getByRole("button", { name: "None today" }).count()).toBe(0);
  await page.getByRole("button", { name: "Show others" }).click();
  await never.first().waitFor();
  expect(await focused(page)).toBe("From before");
  await page.getByRole("button", { name: "Not now" }).first().click();
  expect(await focused(page)).toBe("From before");
  await kept(page);
  await next(page);
  await page.getByLabel("A kindness of these days").fill("Meera brought soup");
  await kept(page);
  await page.reload();
  await page.getByRole("button", { name: "Go on with it" }).click();
  expect(await page.getByLabel("A kindness of these days").inputValue()).toBe("Meera brought soup");
  await next(page);
  await page.getByRole("button", { name: "Leave this out" }).click();
  await page.getByRole("heading", { level: 1, name: "The next days" }).waitFor();
  const take = page.getByRole("button", { name: /^Take/ });
  await take.last().press("Enter");
  expect(await focused(page)).toBe("Write the long report");
  await page.getByRole("radio", { name: "Shared" }).first().check({ force: true });
  await page.getByText("Kept.", { exact: true }).first().waitFor();
  await expectAccessible(page, "sizes and whose wish");
  await next(page);
  await page.getByRole("heading", { level: 1, name: "That was the week" }).waitFor();
  await page.getByRole("button", { name: "Enough for today" }).click();
  await page.getByRole("heading", { level: 1, name: "Look back" }).waitFor();
  await page
    .getByRole("button", { name: /Review.*Meera brought soup/ })
    .first()
    .waitFor();
  await close();
});

it("makes one page for a therapist: what is chosen and nothing else, on one sheet of A4", async () => {
  const { page, close } = await app.open();
  await beginWithLife(page, 200);
  await toReviews(page);
  await page.getByRole("link", { name: /A page for a therapist/ }).click();
  const sheet = page.getByRole("article", { name: "The page, as it will print" });
  await sheet.getByText(/\d+ of 91/).waitFor();
  await page.getByLabel("What I would like to talk about").fill("The night before a deadline");
  await sheet.getByText("“The night before a deadline”").waitFor();
  expect(await sheet.getByText("Goals and setbacks").count()).toBe(1);
  await page.getByRole("switch", { name: "Goals and setbacks" }).click();
  await sheet.getByText("Goals and setbacks").waitFor({ state: "detached" });
  await page.getByRole("switch", { name: "Goals and setbacks" }).click();
  await expectAccessible(page, "the page for a therapist");
  expect(await pagesOf(page)).toBe(1);
  await page.emulateMedia({ media: "print" });
  expect(await page.getByLabel("A name on the page").isVisible()).toBe(false);
  expect(await sheet.isVisible()).toBe(true);
  await page.emulateMedia({ media: "screen" });
  await close();
});

it("keeps a year on one sheet: its lichen, its numbers with their days, and words that were chosen", async () => {
  const { page, close } = await app.open();
  await beginWithLife(page, 200);
  await toReviews(page);
  await page.getByRole("link", { name: /A year to keep/ }).click();
  const sheet = page.getByRole("article", { name: "The page, as it will print" });
  await sheet.getByText(/^A lichen grown from \d+ days of my own/).waitFor();
  await sheet.getByText("days with something written").waitFor();
  const chosen = page.getByRole("switch", { checked: true });
  await expect.poll(() => chosen.count()).toBe(5);
  expect(await pagesOf(page)).toBe(1);
  for (let left = await chosen.count(); left > 0; left--) await chosen.first().click();
  await sheet.getByText("In my own words").waitFor({ state: "detached" });
  await page.getByRole("switch").first().click();
  await sheet.getByText("In my own words").waitFor();
  await expectAccessible(page, "a year to keep");
  expect(await pagesOf(page)).toBe(1);
  await close();
});

it("says kindly that nothing is here yet", async () => {
  const { page, close } = await app.open();
  await begin(page);
  await toToday(page);
  await toReviews(page);
  await page.getByRole("button", { name: "Look at the month" }).click();
  await page.getByText("Nothing is here from these days. You can leave it at that.").waitFor();
  await page.goBack();
  await page.getByRole("link", { name: /A page for a therapist/ }).click();
  await page.getByText(/The page would say so/).waitFor();
  await close();
});

/** Pages of a print on A4, counted in the file itself. */
async function pagesOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true, format: "A4" });
  return pdf.toString("latin1").match(/\/Type\s*\/Page[^s]/g)?.length ?? 0;
}
