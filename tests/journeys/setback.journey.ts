import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { expectAccessible } from "../chromium/access.ts";
import { useApp } from "../chromium/app-test.ts";
import { begin } from "../chromium/person.ts";
import { tabTo } from "../chromium/tab-to.ts";

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

it("reads in Look back as it was written, with no name of a field in sight", async () => {
  const { page, close } = await app.open();
  await begin(page);
  await page.goto(`${app.address}/setback`);
  await title(page, "What happened?");
  await page.getByRole("textbox").fill("I froze in the interview");
  await next(page);
  await title(page, "A kind line first");
  await next(page);
  await title(page, "Who else has met this?");
  await next(page);
  await page.getByLabel("One thing that was not").fill("the day it was held");
  await next(page);
  await page.getByRole("radio", { name: /Make it smaller/ }).check();
  await page.getByLabel("Next time, this much would be enough").fill("one number, said once");
  await next(page);
  await page.getByLabel("If this comes").fill("they ask about pay");
  await page.getByLabel("then I do this").fill("say the number on my paper");
  await page.getByRole("button", { name: "Stop here" }).click();
  await page.getByText("Kept as a lesson.").waitFor();
  await page.goto(`${app.address}/look-back`);
  await page.getByRole("button", { name: /I froze in the interview/ }).click();
  await title(page, "I froze in the interview");
  const main = page.getByRole("main");
  const written = [
    "the day it was held",
    "Make it smaller",
    "one number, said once",
    "they ask about pay",
    "say the number on my paper",
  ];
  for (const said of written) await main.getByText(said, { exact: true }).waitFor();
  expect(await main.textContent()).not.toMatch(/notInMyHands|shrink|leftAt|next-time|road/);
  await expectAccessible(page, "a setback in Look back");
  await close();
});

it("leads back between the steps, and to where it was left after Help or a page loaded anew", async () => {
  const { page, close } = await app.open();
  await begin(page);
  await page.goto(`${app.address}/setback`);
  await title(page, "What happened?");
  await page.getByRole("textbox").fill("The form went in late");
  await next(page);
  await title(page, "A kind line first");
  const kind = page.getByRole("textbox");
  await kind.fill("It was a long week");
  await next(page);
  await title(page, "Who else has met this?");
  await page.goBack();
  await title(page, "A kind line first");
  expect(await kind.inputValue()).toBe("It was a long week");
  await page.goBack();
  await title(page, "What happened?");
  await page.goForward();
  await title(page, "A kind line first");
  await page.getByRole("link", { name: "Help" }).first().click();
  await page.getByRole("heading", { level: 1, name: "A kind line first" }).waitFor({
    state: "detached",
  });
  await page.goBack();
  await title(page, "A kind line first");
  await page.reload();
  await title(page, "What happened?");
  await page.getByRole("button", { name: "Go on with it" }).click();
  await title(page, "A kind line first");
  await page.getByRole("button", { name: "Stop here" }).click();
  await title(page, "You met it");
  await page.getByText("There is a gold seam").waitFor();
  await page.goto(`${app.address}/setback`);
  await title(page, "What happened?");
  expect(await page.getByRole("button", { name: "Go on with it" }).count()).toBe(0);
  await close();
});

it("can be walked with the keyboard alone", async () => {
  const { page, close } = await app.open();
  await begin(page);
  await page.goto(`${app.address}/setback`);
  await title(page, "What happened?");
  await tabTo(page, /What happened\?/);
  await page.keyboard.type("I stayed in bed on Monday");
  await tabTo(page, /^Next/);
  await page.keyboard.press("Enter");
  await title(page, "A kind line first");
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe("H1");
  await tabTo(page, /^Anyone could have met this/);
  await page.keyboard.press("Space");
  await tabTo(page, /^Next/);
  await page.keyboard.press("Enter");
  await title(page, "Who else has met this?");
  await tabTo(page, /^\s*Who comes to mind/);
  await page.keyboard.type("my aunt");
  await page.keyboard.press("Enter");
  await title(page, "What was in your hands?");
  await tabTo(page, /^Stop here/);
  await page.keyboard.press("Enter");
  await title(page, "You met it");
  await page.getByText("Anyone could have met this.", { exact: true }).waitFor();
  await close();
});

it("goes to harm with no question of the first road behind Back, and none of its answers kept", async () => {
  const { page, close } = await app.open();
  await begin(page);
  await page.goto(`${app.address}/setback`);
  await title(page, "What happened?");
  await page.getByRole("textbox").fill("He took my card");
  for (const name of ["A kind line first", "Who else has met this?", "What was in your hands?"]) {
    await next(page);
    await title(page, name);
  }
  await page.getByLabel("One thing that was in my hands").fill("the purse");
  await page.getByRole("button", { name: "Someone did this to me" }).click();
  await title(page, "This was done to you");
  const read = () => page.getByRole("main").textContent();
  const askedElsewhere = /in my hands|in your hands|gold seam|lesson|next time/i;
  expect(await read()).not.toMatch(askedElsewhere);
  await page.getByRole("button", { name: "Talking to someone" }).click();
  await title(page, "Talking to someone");
  await page.getByLabel("Who could be with you?").fill("Meera");
  await page.goBack();
  await title(page, "This was done to you");
  await page.goBack();
  await page.getByRole("heading", { level: 1, name: "This was done to you" }).waitFor({
    state: "detached",
  });
  expect(await read()).not.toMatch(askedElsewhere);
  await page.goto(`${app.address}/look-back`);
  await page.getByRole("button", { name: /He took my card/ }).click();
  await title(page, "He took my card");
  await page.getByText("Meera", { exact: true }).waitFor();
  expect(await read()).not.toMatch(/my hands|the purse/i);
  await close();
});
