import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { expectAccessible } from "../chromium/access.ts";
import { useApp } from "../chromium/app-test.ts";
import { begin, touchField } from "../chromium/person.ts";

const app = useApp();
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();
const today = (page: Page) => page.getByRole("link", { name: /How is it right now/ }).waitFor();

/** A heavy check-in; ends on Today. */
async function heavyCheckIn(page: Page): Promise<void> {
  await touchField(page, 0.12, 0.6);
  await press(page, "Save");
  await page.getByText("Kept.", { exact: true }).waitFor();
  await today(page);
}

it("suggests one thing with its reason, which is done, refused for good, and quiet once today is enough", async () => {
  const { page, close } = await app.open();
  await begin(page);
  await heavyCheckIn(page);
  const idea = page.getByRole("region", { name: "One idea, if you like" });
  await idea.getByText("Because your last check-in was heavy.").waitFor();
  await expectAccessible(page, "Today with a suggestion");

  // Done, it is gone: one a day is plenty.
  await press(page, "Try it");
  await page.getByRole("heading", { name: "This is hard", level: 1 }).waitFor();
  await page.getByLabel("What is hard").fill("a long day");
  await page.getByText("Kept", { exact: true }).waitFor();
  await page.getByRole("button", { name: "Stop here" }).click();
  await press(page, "Nothing, and that is fine");
  await page.getByRole("link", { name: "Today" }).click();
  await page.getByText("1 check-in today").waitFor();
  await idea.waitFor({ state: "detached" });

  // Refused, it stays away, after a reload and after another heavy check-in too.
  await page.getByRole("link", { name: /How is it right now/ }).click();
  await heavyCheckIn(page);
  await idea.waitFor();
  await press(page, "Not this again");
  await page.getByText("It is not suggested again.").waitFor();
  await idea.waitFor({ state: "detached" });
  await page.reload();
  await page.getByText("2 check-ins today").waitFor();
  expect(await idea.count()).toBe(0);

  await page.goto(`${app.address}/settings/offers`);
  await press(page, "Let it come again Kindness on a heavy day");
  await page.getByText("It may come again.").waitFor();
  await page.goto(app.address);
  await idea.waitFor();

  await press(page, "Enough for today");
  await page.getByText("Kept today: a check-in and a kind moment for you.").waitFor();
  await expectAccessible(page, "enough for today");
  await page.reload();
  await page.getByText("That is plenty. Rest well.").waitFor();
  expect(await page.getByRole("button", { name: "Enough for today" }).count()).toBe(0);
  await close();
});

it("carries its goal from not today into the setback, and makes it smaller with a way back", async () => {
  const { page, close } = await app.open();
  await begin(page);
  await page.goto(`${app.address}/grow/make`);
  await page.getByLabel("What do you wish for?").fill("Walk before work");
  await page.getByLabel("A size to begin with").fill("30");
  await page.getByLabel("Counted in").fill("minutes");
  await press(page, "That is enough");
  await press(page, "Not today");
  await press(page, "Look at it with kindness");
  await page.getByText("About: Walk before work").waitFor();
  await page.getByRole("textbox").fill("I stayed in bed");
  for (let step = 0; step < 4; step += 1) await press(page, "Next");
  await page.getByRole("radio", { name: /Make it smaller/ }).check();
  await press(page, "Next");
  await press(page, "Next");
  await page.getByLabel("What would you like to remember?").fill("To the gate counts");
  await press(page, "Keep it");
  await page.getByText("The goal it is about").waitFor();
  await expectAccessible(page, "the end of a setback about a goal");
  await press(page, "Take 20 minutes");
  await page.getByText("Smaller now. Small is a good size.").waitFor();
  await press(page, "Open the goal");
  await page.getByRole("heading", { name: "Walk before work", level: 1 }).waitFor();
  await page.getByText("To the gate counts").waitFor();
  await close();
});
