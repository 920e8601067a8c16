import type { Locator } from "playwright-core";
import { expect, it } from "vitest";
import { useApp } from "../chromium/app-test.ts";
import { begin, toToday } from "../chromium/person.ts";

const app = useApp();

/** Seconds for a thought and a tap (1.35 and 1.1: Card, Moran and Newell, 1983). */
const TAP = 2.45;
/** Seconds a letter takes with thumbs (36 words a minute: Palin and others, 2019). */
const LETTER = 0.33;

/** A hand that counts what it does. */
function countingHand() {
  let [taps, letters] = [0, 0];
  return {
    taps: () => taps,
    seconds: () => taps * TAP + letters * LETTER,
    async tap(what: Locator) {
      taps += 1;
      await what.click();
    },
    async write(where: Locator, text: string) {
      taps += 1;
      letters += text.length;
      await where.fill(text);
    },
  };
}

it("makes a whole goal within two minutes, keeps a step in one tap, and reaches someone in four", async () => {
  const { page, close } = await app.open();
  await begin(page);
  await toToday(page);
  const button = (name: string | RegExp) => page.getByRole("button", { name });

  const goal = countingHand();
  await goal.tap(page.getByRole("link", { name: "Grow", exact: true }));
  await goal.tap(button("Make a goal"));
  await goal.write(page.getByLabel("What do you wish for?"), "Walk before work");
  const smallest = page.getByLabel("The smallest step that still counts");
  await goal.write(smallest, "to the gate and back");
  await goal.tap(page.getByText("More, if you like"));
  await goal.write(page.getByLabel("Why it matters to you"), "The day begins softer");
  await goal.tap(button("My own wish"));
  await goal.write(page.getByLabel("The best that could come of it"), "A clear head by nine");
  await goal.write(page.getByLabel("What in you gets in the way?"), "It feels too late");
  await goal.write(page.getByLabel("If this comes"), "I look at the clock");
  await goal.write(page.getByLabel("then I do this"), "shoes on, to the gate");
  await goal.tap(page.getByRole("radio", { name: "Gentle" }));
  await goal.tap(button("That is enough"));
  await page.getByText(/Your goal is here/).waitFor();
  expect(goal.seconds()).toBeLessThanOrEqual(120);

  await page.getByRole("link", { name: "Today" }).click();
  const step = countingHand();
  const own = page.getByRole("group", { name: "Walk before work" });
  await step.tap(own.getByRole("button", { name: "Done" }));
  await page.getByText(/^Done[.,]/).waitFor();
  expect(step.taps()).toBe(1);

  for (const name of ["Meera", "Joseph"]) {
    await page.goto(`${app.address}/circle/person`);
    await page.getByLabel("Name").fill(name);
    await page.getByLabel("Number", { exact: true }).fill("98765 43210");
    await button("Keep").click();
    await page.getByText("Kept in your circle.").waitFor();
  }
  await page.getByRole("link", { name: "Today" }).click();
  const reach = countingHand();
  await reach.tap(page.getByRole("link", { name: "Circle", exact: true }));
  await reach.tap(button("Reach out"));
  await reach.tap(button("Meera"));
  // The fourth tap is the one that opens the other app.
  const sms = page.getByRole("link", { name: "SMS" });
  await expect.poll(() => sms.getAttribute("href")).toContain("98765");
  expect(reach.taps() + 1).toBeLessThanOrEqual(4);
  await close();
});

it("says kindly that what cannot be seen is nothing, and keeps odd words without harm to others", async () => {
  const { page, close } = await app.open();
  await begin(page);
  const unseen = "\u200b\u202e\u2068";
  const odd = "\u202eless tea 😀";
  const nothing = page.getByText(/Nothing to keep/).first();
  await page.goto(`${app.address}/grow/make`);
  await page.getByLabel("What do you wish for?").fill(unseen);
  await page.getByRole("button", { name: "That is enough" }).click();
  await nothing.waitFor();
  await page.getByLabel("What do you wish for?").fill(odd);
  await page.getByRole("button", { name: "That is enough" }).click();
  await page.getByRole("button", { name: /less tea 😀.*0 of 3 this week/ }).waitFor();

  await page.goto(`${app.address}/circle/person`);
  await page.getByLabel("Name").fill(unseen);
  await page.getByRole("button", { name: "Keep", exact: true }).click();
  await nothing.waitFor();
  await page.goto(`${app.address}/grow/predictions/new`);
  await page.getByLabel("What do you think will happen?").fill(unseen);
  await page.getByRole("button", { name: "Keep", exact: true }).click();
  await nothing.waitFor();
  // A page of the journal is as long as it likes, up to what is said, and nothing of it goes.
  await page.goto(`${app.address}/journal`);
  await page.getByLabel("Your page").fill("long ".repeat(40_001));
  await page.getByText("That is a lot to carry.").waitFor();
  expect((await page.getByLabel("Your page").inputValue()).length).toBe(200_005);
  await close();
});
