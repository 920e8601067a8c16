import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { expectAccessible } from "../chromium/access.ts";
import { useApp } from "../chromium/app-test.ts";
import { begin } from "../chromium/person.ts";

const app = useApp();
const next = (page: Page) => page.getByRole("button", { name: "Next", exact: true }).click();
const title = (page: Page, name: string) => page.getByRole("heading", { name, level: 1 }).waitFor();

it("meets a setback kindly first, keeps a lesson, and brings it back when something like it happens", async () => {
  const { page, close } = await app.open();
  await begin(page);
  await page.goto(`${app.address}/ease`);
  await page.getByRole("link", { name: /Something went wrong/ }).click();
  await title(page, "What happened?");
  await page.getByRole("textbox").fill("I stayed in bed and did not walk");
  await next(page);
  await title(page, "A kind line first");
  await page.getByText("I stayed in bed and did not walk").waitFor();
  await page.getByRole("button", { name: "I can begin from here." }).click();
  await expectAccessible(page, "the kind line");
  await next(page);
  await title(page, "Who else has met this?");
  await page.getByRole("button", { name: "A friend of mine" }).click();
  await next(page);
  await page.getByLabel("One thing that was in my hands").fill("the shoes by the door");
  await next(page);
  await page.getByRole("radio", { name: /Make it smaller/ }).check();
  await next(page);
  await page.getByLabel("If this comes").fill("it rains at six");
  await page.getByLabel("then I do this").fill("walk to the gate");

  await next(page);

  // Left in the middle, and gone on with later.
  await title(page, "A line to remember");
  await page.getByText("Kept", { exact: true }).waitFor();
  await page.goto(`${app.address}/setback`);
  await page.getByRole("button", { name: "Go on with it" }).click();
  await title(page, "A line to remember");
  await page.getByLabel("What would you like to remember?").fill("To the gate counts");
  await page.getByRole("button", { name: "Keep it" }).click();
  await title(page, "You met it");
  await page.getByRole("button", { name: "My lessons" }).click();
  await page.getByText("To the gate counts").first().waitFor();
  await expectAccessible(page, "the lessons");

  await page.goto(`${app.address}/setback`);
  await page.getByRole("textbox").fill("I stayed in bed and did not walk again");
  for (let step = 0; step < 5; step += 1) await next(page);
  await page.getByText("From a time like this").waitFor();
  await close();
});

it("takes another road for harm that was done to someone, and no screen of it asks for their part", async () => {
  const { page, close } = await app.open();
  await begin(page);
  await page.goto(`${app.address}/setback`);
  await title(page, "What happened?");
  await page.getByRole("button", { name: "Someone did this to me" }).click();
  await title(page, "This was done to you");
  const asksForPart = /in my hands|your part\?|could you have|what would you do differently/i;
  for (const way of ["Being safer", "Talking to someone", "Only writing it"]) {
    await page.getByRole("button", { name: way }).click();
    await title(page, way);
    expect(await page.getByRole("main").textContent(), way).not.toMatch(asksForPart);
    await expectAccessible(page, way);
    if (way !== "Only writing it") {
      expect(await page.locator('main a[href^="tel:"]').count(), way).toBeGreaterThan(0);
    }
    if (way === "Only writing it") break;
    await page.getByRole("button", { name: "See other ways" }).click();
    await title(page, "This was done to you");
  }
  await page.getByLabel("What you want to put down").fill("It was said in front of all.");
  await page.getByRole("button", { name: "Stop here" }).click();
  await title(page, "You can rest here");
  expect(await page.getByRole("main").textContent()).not.toMatch(asksForPart);
  await page.getByRole("button", { name: "Erase what I wrote" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Erase for good" }).click();
  await page.getByText("Erased.").waitFor();
  await page.goto(`${app.address}/look-back`);
  await page.getByRole("heading", { name: "Look back" }).waitFor();
  expect(await page.getByText("It was said in front of all.").count()).toBe(0);
  await close();
});
