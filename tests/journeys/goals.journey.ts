import type { Locator, Page } from "playwright-core";
import { expect, it } from "vitest";
import { expectAccessible } from "../chromium/access.ts";
import { useApp } from "../chromium/app-test.ts";
import { begin, toToday } from "../chromium/person.ts";
import { beginWithLife } from "../chromium/whole-life.ts";

const app = useApp();

/** Makes a goal in Grow, from Today; ends in Grow. */
async function makeGoal(
  page: Page,
  { wish, smallest, size }: { wish: string; smallest?: string; size?: string },
): Promise<void> {
  await page.getByRole("link", { name: "Grow", exact: true }).click();
  await page.getByRole("button", { name: "Make a goal" }).click();
  await page.getByLabel("What do you wish for?").fill(wish);
  if (smallest) await page.getByLabel("The smallest step that still counts").fill(smallest);
  if (size) {
    await page.getByLabel("A size to begin with").fill(size);
    await page.getByLabel("Counted in").fill("minutes");
  }
  await page.getByRole("button", { name: "That is enough" }).click();
  await page.getByRole("heading", { name: "Grow", level: 1 }).waitFor();
}
/** Whether nothing lies over the middle of it. */
const isSeen = (what: Locator) =>
  what.evaluate((each) => {
    const { left, right, top, bottom } = each.getBoundingClientRect();
    return each.contains(document.elementFromPoint((left + right) / 2, (top + bottom) / 2));
  });
const answers = (page: Page, wish: string) => page.getByRole("group", { name: wish });

it("makes a goal with a wish alone, and keeps a step in one touch from Today", async () => {
  const { page, close } = await app.open();
  await begin(page);
  await toToday(page);
  await page.getByRole("link", { name: "Grow", exact: true }).click();
  await page.getByText("What would you like to grow?").waitFor();
  await expectAccessible(page, "Grow with nothing in it");
  await page.getByRole("link", { name: "Today" }).click();
  await makeGoal(page, { wish: "Walk before work", smallest: "to the gate and back" });
  await page.getByText(/Your goal is here/).waitFor();
  await page.getByText("0 of 3 this week").waitFor();
  await expectAccessible(page, "Grow with a goal");

  await page.getByRole("link", { name: "Today" }).click();
  await page.getByRole("heading", { name: "One step for today" }).waitFor();
  await page.getByText("Counts too: to the gate and back").waitFor();
  await answers(page, "Walk before work").getByRole("button", { name: "Done" }).click();
  await page.getByText(/^Done[.,]/).waitFor();
  await expectAccessible(page, "Today with a step kept");
  // Taken back from the notice, the focus is where it was before it.
  const done = answers(page, "Walk before work").getByRole("button", { name: "Done" });
  await page.getByRole("button", { name: "Undo" }).press("Enter");
  await page.getByText("Counts too: to the gate and back").waitFor();
  expect(await done.evaluate((each) => each === document.activeElement)).toBe(true);
  await answers(page, "Walk before work").getByRole("button", { name: "Done" }).click();
  await page.getByRole("link", { name: "Grow", exact: true }).click();
  await page.getByText("1 of 3 this week").waitFor();
  // Nothing that was written or kept is lost by closing the page.
  await page.reload();
  await page.getByText("1 of 3 this week").waitFor();
  await close();
});

it("keeps a part with its amount, and leads from not today to kindness, without a mark", async () => {
  const { page, close } = await app.open();
  await begin(page);
  await toToday(page);
  await makeGoal(page, { wish: "Write the report", size: "25" });
  const own = answers(page, "Write the report");
  await own.getByRole("button", { name: "Partly" }).click();
  const amount = page.getByLabel("How much was it?");
  await page.getByRole("button", { name: "Undo" }).waitFor();
  const isUncovered = () =>
    amount.evaluate((field) => {
      const { left, top, bottom } = field.getBoundingClientRect();
      return document.elementFromPoint(left + 20, (top + bottom) / 2) === field;
    });
  // Wherever the field stands on the screen, what was said of the step does not cover it.
  for (const block of ["end", "center", "start"] as const) {
    await amount.evaluate((field, to) => field.scrollIntoView({ block: to }), block);
    await expect.poll(isUncovered).toBe(true);
  }
  // Nor does it cover what was pressed, where the focus is.
  const partly = own.getByRole("button", { name: "Partly" });
  await partly.evaluate((each) => each.scrollIntoView({ block: "end" }));
  await partly.focus();
  await expect.poll(() => isSeen(partly)).toBe(true);
  await amount.fill("१०");
  await page.getByLabel("How much was it?").press("Tab");
  await page.getByText("Kept.", { exact: true }).waitFor();
  await page.getByText("1 of 3 this week").waitFor();
  await own.getByRole("button", { name: "Not today" }).click();
  await page.getByText("0 of 3 this week").waitFor();
  const body = await page.getByRole("main").textContent();
  expect(body).not.toMatch(/streak|missed|fail|in a row/i);
  await page.getByRole("button", { name: "Look at it with kindness" }).click();
  await page.getByRole("heading", { name: "What happened?" }).waitFor();
  await page.getByRole("button", { name: "Back" }).click();
  // A lapse, and a return: the same goal is there, and nothing is said of what was not done.
  await own.getByRole("button", { name: "Done" }).click();
  await page.getByText("1 of 3 this week").waitFor();
  await close();
});

it("changes a day before, pauses in one touch, and is let go of with everything kept", async () => {
  const { page, close } = await app.open();
  await begin(page);
  await toToday(page);
  await makeGoal(page, { wish: "Read in the evening", size: "10" });
  await page
    .getByRole("button", { name: /Read in the evening/ })
    .last()
    .click();
  await page.getByRole("heading", { name: "Read in the evening", level: 1 }).waitFor();
  await page.getByText(/Too early to say/).waitFor();
  await expectAccessible(page, "a goal");

  await page
    .getByRole("button", { name: /nothing said/ })
    .first()
    .click();
  const sheet = page.getByRole("dialog");
  await sheet.getByRole("button", { name: "Done" }).click();
  await expect
    .poll(() => sheet.getByRole("button", { name: "Done" }).getAttribute("aria-pressed"))
    .toBe("true");
  await sheet.getByRole("button", { name: "Partly" }).click();
  await sheet.getByRole("button", { name: "Close" }).click();
  await page.getByRole("button", { name: /: Partly/ }).waitFor();

  await page.getByRole("button", { name: "Pause a while" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "A week" }).click();
  await page.getByText("Paused. It rests until then.").waitFor();
  await page.getByText(/Paused until/).waitFor();
  await page.getByRole("button", { name: "Go on with it" }).click();
  await page.getByRole("button", { name: "Pause a while" }).waitFor();

  const slider = page.getByRole("slider", { name: "Size of the step" });
  await slider.press("ArrowRight");
  await page.getByText("Your size is kept.").waitFor();
  await page.getByRole("button", { name: "Make it smaller" }).click();
  await page.getByText("Smaller now. Small is a good size.").waitFor();

  await page.getByRole("button", { name: "Let it go" }).click();
  await page.getByText("Let go of. Every step and victory stays.").waitFor();
  await page.getByRole("button", { name: "Back" }).click();
  await page.getByText("Let go of (1)").click();
  await page.getByRole("button", { name: /Read in the evening/ }).click();
  await page.getByRole("button", { name: "Take it up again" }).click();
  await page.getByText("It is back. Nothing is owed.").waitFor();
  await close();
});

it("keeps what is written of a goal as it is written, and says the rest only to who asks", async () => {
  const { page, close } = await app.open();
  await begin(page);
  await toToday(page);
  await page.goto(`${app.address}/grow/goal`);
  await page.getByText("No goal is open here.").waitFor();
  await page.goto(`${app.address}/grow/make`);
  await page.getByLabel("What do you wish for?").fill("Passport");
  await page.getByRole("status").getByText("Kept", { exact: true }).waitFor();
  await page.getByRole("radio", { name: "One time" }).check();
  await page.getByLabel("Its parts, one on each line").fill("photo\nform");
  await page.getByText("More, if you like").click();
  await page.getByRole("button", { name: "Expected of me" }).click();
  await page.getByLabel("And if it does not happen, I tell myself").fill("There is tomorrow");
  await expectAccessible(page, "making a goal");
  await page.getByRole("button", { name: "Back" }).click();
  await page.getByText("Next: photo").waitFor();
  const own = answers(page, "Passport");
  await own.getByRole("button", { name: "Done" }).click();
  await page.getByText("Next: form").waitFor();
  await page.getByText("1 of 2 parts").waitFor();
  await own.getByRole("button", { name: "Not today" }).click();
  await page.getByText("Your own words: There is tomorrow").waitFor();
  await own.getByRole("button", { name: "Done" }).click();
  await page.getByText("Done, and it stays here").waitFor();
  await close();
});

it("keeps the focus at a size that is chosen, and says each time that it is kept", async () => {
  const { page, close } = await app.open();
  await beginWithLife(page, 120);
  await page.getByRole("link", { name: "Grow", exact: true }).click();
  await page
    .getByRole("button", { name: /Walk before work/ })
    .last()
    .click();
  const slider = page.getByRole("slider", { name: "Size of the step" });
  await slider.press("End");
  const said = page.getByText("Your size is kept.");
  const first = await said.elementHandle();
  await page.getByRole("button", { name: /^Take/ }).press("Enter");
  await page.getByRole("button", { name: /^Take/ }).waitFor({ state: "detached" });
  expect(await slider.evaluate((each) => each === document.activeElement)).toBe(true);
  // The same words in a new place: a screen reader reads what is new.
  await expect.poll(() => first?.evaluate((each) => each.isConnected)).toBe(false);
  await said.waitFor();
  await close();
});

it("keeps something small by the day: it came up, once more, and no word of blame", async () => {
  const { page, close } = await app.open();
  await begin(page);
  await page.goto(`${app.address}/grow/make`);
  await page.getByLabel("What do you wish for?").fill("Less tea at night");
  await page.getByRole("radio", { name: "Keep it small" }).check();
  await page.getByRole("button", { name: "A day", exact: true }).click();
  await page.getByLabel("How much a day at most?").fill("1");
  await page.getByLabel("Counted in").fill("cups");
  await page.getByRole("button", { name: "That is enough" }).click();
  await page.getByRole("button", { name: /Less tea at night/ }).click();
  const own = answers(page, "Less tea at night");
  await own.getByRole("button", { name: "It came up" }).click();
  await page.getByText("1 cups today; 1 at most was the wish").waitFor();
  await own.getByRole("button", { name: "One more" }).click();
  await page.getByText("2 cups today").waitFor();
  await page.getByRole("button", { name: "Look at it with kindness" }).waitFor();
  await expectAccessible(page, "a goal to keep small");
  // A pause whose days stand the wrong way round says so, and loses nothing that was chosen.
  await page.getByRole("button", { name: "Pause a while" }).click();
  const sheet = page.getByRole("dialog");
  await sheet.getByLabel("To", { exact: true }).fill("2001-01-01");
  await sheet.getByRole("button", { name: "Pause these days" }).click();
  await sheet.getByText("Choose two days, the earlier one first.").waitFor();
  await close();
});
