import { expect, it } from "vitest";
import { expectAccessible } from "../chromium/access.ts";
import { useApp } from "../chromium/app-test.ts";
import { begin } from "../chromium/person.ts";
import { tabTo } from "../chromium/tab-to.ts";

const app = useApp();

it("goes the path of the essay: name it, allow it, one tool, one small step, one kind word", async () => {
  const { page, close } = await app.open();
  await begin(page);
  await page.goto(`${app.address}/anxiety`);
  const next = () => page.getByRole("button", { name: "Next", exact: true }).click();
  const title = (name: string) => page.getByRole("heading", { name, level: 1 }).waitFor();
  await title("Name it");
  await page.getByRole("button", { name: "worried" }).click();
  await next();
  await title("Let it be here");
  await page.getByLabel("What is it about?").fill("the call on Monday");
  await next();
  await title("One thing that steadies");
  const tools = page.getByRole("listitem").filter({ has: page.getByRole("button") });
  await expect.poll(() => tools.count()).toBe(3);
  await tools.first().getByRole("button").click();
  await expectAccessible(page, "a tool in place");
  await next();
  await title("One small step towards it");
  await page.getByLabel("My small step").fill("Write down the number");
  await next();
  await title("One kind word");
  await page.getByRole("button", { name: "Part of the way is enough today." }).click();
  await page.getByRole("button", { name: "Keep it" }).click();
  await title("You went along with it");
  await expectAccessible(page, "the end of the path");
  await page.goto(`${app.address}/look-back`);
  await page.getByText("Worried").first().waitFor();
  await close();
});

it("can be gone with the keyboard alone, and left at any step", async () => {
  const { page, close } = await app.open();
  await begin(page);
  await page.goto(`${app.address}/anxiety`);
  await tabTo(page, /^Next/);
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Let it be here" }).waitFor();
  await tabTo(page, /^Stop here/);
  await page.keyboard.press("Enter");
  await page.getByText("Nothing was written, so nothing is kept.").waitFor();
  await close();
});
