import type { BrowserContext, Page } from "playwright-core";
import { expect, it } from "vitest";
import { useApp } from "./app-test.ts";
import { begin, toToday } from "./person.ts";

const app = useApp();

/** What is written in a page that keeps nothing by itself: where, in which field, and what. */
const WRITTEN = [
  ["/grow/predictions/new", "What do you think will happen?", "It may rain on me"],
  ["/circle/person", "Name", "Asha of the library"],
  ["/library/own", "What is it called?", "Three slow cups"],
  ["/look-back/report", "A name on the page", "A. N. Other"],
] as const;

/** Goes somewhere without loading the page anew, as a link of the app does. */
async function walkTo(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState(Number(history.state ?? 0) + 1, "", to);
    dispatchEvent(new PopStateEvent("popstate"));
  }, path);
}

async function takeOver(context: BrowserContext): Promise<Page> {
  const second = await context.newPage();
  await second.goto(app.address);
  await second.getByRole("button", { name: "Continue here" }).click();
  return second;
}

it("has in hand what was written on any page, after another tab wrote for a while", async () => {
  const { page, context, close } = await app.open();
  await begin(page);
  await toToday(page);
  for (const [path, label, text] of WRITTEN) {
    await walkTo(page, path);
    await page.getByLabel(label, { exact: true }).fill(text);
  }
  const second = await takeOver(context);
  await second.getByRole("navigation", { name: "Places" }).waitFor();
  await page.getByRole("heading", { name: "Open elsewhere" }).waitFor();
  await page.getByRole("button", { name: "Continue here" }).click();
  for (const [path, label, text] of WRITTEN) {
    await walkTo(page, path);
    const field = page.getByLabel(label, { exact: true });
    await field.waitFor();
    expect(await field.inputValue(), path).toBe(text);
  }
  await close();
});

it("stands aside until it is asked to go on, however long", async () => {
  const { page, context, close } = await app.open();
  await page.clock.install();
  await page.reload();
  await begin(page);
  await toToday(page);
  const second = await takeOver(context);
  await page.getByRole("heading", { name: "Open elsewhere" }).waitFor();
  await page.clock.fastForward("05:01");
  await page.mouse.click(5, 5);
  await page.getByRole("button", { name: "Continue here" }).click();
  await page.getByRole("navigation", { name: "Places" }).waitFor();
  await second.getByRole("heading", { name: "Open elsewhere" }).waitFor();
  await close();
});
