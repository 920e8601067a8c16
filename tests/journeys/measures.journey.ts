import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { expectAccessible } from "../chromium/access.ts";
import { useApp } from "../chromium/app-test.ts";
import { begin } from "../chromium/person.ts";

const app = useApp();

/** Answers the item that is asked, waits until that is kept, and goes on. */
async function answer(page: Page, item: string, choice: string, on = "Next"): Promise<void> {
  const question = page.getByRole("group", { name: item });
  await question.getByRole("radio", { name: choice, exact: true }).check();
  await page.getByText("Kept", { exact: true }).waitFor();
  await page.getByRole("button", { name: on }).click();
}

const WHO = [
  "I have felt cheerful and in good spirits",
  "I have felt calm and relaxed",
  "I have felt active and vigorous",
  "I woke up feeling fresh and rested",
  "My daily life has been filled with things that interest me",
];

it("answers a questionnaire one by one, goes on after a break, and says honestly what came out", async () => {
  const { page, close } = await app.open();
  await begin(page);
  await page.goto(`${app.address}/look-back`);
  await page.getByRole("link", { name: "More", exact: true }).click();
  await page.getByRole("link", { name: /^Questionnaires/ }).click();
  await page.getByText(/they do not name an illness/).waitFor();

  // What asks about low mood is behind a door of its own.
  expect(await page.getByRole("button", { name: /PHQ-4/ }).isVisible()).toBe(false);
  await page.getByText("Only if you ask for them").click();
  await page.getByRole("button", { name: /PHQ-4/ }).waitFor();
  await expectAccessible(page, "questionnaires");

  await page.getByRole("button", { name: /WHO-5/ }).click();
  await page.getByRole("button", { name: "Begin", exact: true }).click();
  await answer(page, WHO[0] ?? "", "Some of the time");
  await page.getByText("Question 2 of 5").waitFor();
  await answer(page, WHO[1] ?? "", "At no time");
  await page.getByText("Question 3 of 5").waitFor();
  await expectAccessible(page, "one question");
  await page.getByText("Kept", { exact: true }).waitFor();
  await page.reload();
  await page.getByText("WHO-5 · Begun; you can go on where you were").click();
  await page.getByRole("button", { name: "Go on" }).click();
  await page.getByText("Question 3 of 5").waitFor();
  for (const item of WHO.slice(2, 4)) await answer(page, item, "Some of the time");
  await answer(page, WHO[4] ?? "", "Most of the time", "To the result");

  // 1 + 0 + 1 + 1 + 4, four times over: people first, then words, then the number.
  await page.getByText("It sounds heavy. Here are people who can listen, now or later.").waitFor();
  await page.getByRole("link", { name: "People who listen" }).waitFor();
  await page.getByText("This is the first one.").waitFor();
  await page.getByText(/^28 on its scale of 0 to 100, likely between/).waitFor();
  await expectAccessible(page, "what came out");

  await page.getByRole("button", { name: "Answer it again now" }).click();
  for (const item of WHO.slice(0, 4)) await answer(page, item, "Most of the time");
  await answer(page, WHO[4] ?? "", "Most of the time", "To the result");
  await page.getByText("Higher than last time, by more than ordinary wobble.").waitFor();
  expect(await page.getByText(/It sounds heavy/).count()).toBe(0);
  await page.getByText("The same as a table").click();
  const results = await page.getByRole("row").getByRole("cell").allTextContents();
  expect([results[0], results[2]]).toEqual(["80", "28"]);

  // It is left aside with one tap, and brought back with one.
  await page.getByRole("switch", { name: /Offer it/ }).click();
  await page.getByRole("button", { name: "Back" }).click();
  await page.getByRole("heading", { name: "Left aside" }).waitFor();
  await page.getByRole("button", { name: /WHO-5/ }).click();
  await page.getByRole("switch", { name: /Offer it/ }).click();
  await expect
    .poll(() => page.getByRole("switch", { name: /Offer it/ }).getAttribute("aria-checked"))
    .toBe("true");
  await page.getByRole("button", { name: "Back" }).click();

  // Stopped on the way: nothing is made up for what was left open.
  await page.getByRole("button", { name: /UCLA-3/ }).click();
  await page.getByRole("button", { name: "Begin", exact: true }).click();
  await answer(page, "How often do you feel that you lack companionship?", "Often");
  await page.getByRole("button", { name: "Leave this one open" }).click();
  await page.getByText("Question 3 of 3").waitFor();
  await page.getByRole("button", { name: "Stop here" }).click();
  await page.getByText("Too few were answered for a result this time.").waitFor();
  await close();
});
