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

const STATE = [
  "I’m giving myself the caring and tenderness I need.",
  "I’m obsessing and fixating on everything that’s wrong.",
  "I’m remembering that there are lots of others in the world feeling like I am.",
  "I feel like I’m struggling more than others right now.",
  "I feel intolerant and impatient toward myself.",
  "I’m keeping things in perspective.",
];

/** Begins the six questions and answers them; what counts the other way round is answered so. */
async function answerState(page: Page, button: string, kind: string, harsh: string): Promise<void> {
  await page.getByRole("button", { name: button, exact: true }).click();
  for (const [at, item] of STATE.entries()) {
    const answerOf = [1, 3, 4].includes(at) ? harsh : kind;
    await answer(page, item, answerOf, at === 5 ? "To the result" : "Next");
  }
  await page.getByRole("heading", { name: "What came out last" }).waitFor();
}

/** Tells a setback in one line and stops, which is enough. */
async function tellSetback(page: Page): Promise<void> {
  await page.getByRole("textbox", { name: "What happened?" }).fill("The form went in late");
  await page.getByRole("button", { name: "Stop here" }).click();
  await page.getByText("There is a gold seam").waitFor();
}

it("offers the six questions of a painful moment at the end of a setback, in no one’s way", async () => {
  const { page, close } = await app.open();
  await begin(page);
  await page.goto(`${app.address}/setback`);
  await page.getByRole("heading", { name: "What happened?", level: 1 }).waitFor();
  await tellSetback(page);
  const offered = page.getByRole("button", { name: /SSCS-S/ });
  await offered.waitFor();
  await expectAccessible(page, "the end of a setback");
  await offered.click();
  await page.getByRole("heading", { name: "SSCS-S", level: 1 }).waitFor();
  // 2 twice and 5 turned to 1 three times: nine of six.
  await answerState(page, "Begin", "2", "5 (Very true for me)");
  await page.getByText(/^1.5 on its scale of 1 to 5, likely between 1 and 2.1/).waitFor();
  await expectAccessible(page, "what came out of a painful moment");
  await page.goBack();
  await page.getByRole("heading", { name: "You met it", level: 1 }).waitFor();

  // The same six once more, beside the ones before; then no more of it this week.
  await page.getByText(/The same 6 once more/).click();
  await page.getByRole("heading", { name: "SSCS-S", level: 1 }).waitFor();
  await answerState(page, "Answer it again now", "4", "2");
  await page.getByText("Higher than last time, by more than ordinary wobble.").waitFor();
  await page.goBack();
  await page.getByRole("heading", { name: "You met it", level: 1 }).waitFor();
  await expect.poll(() => offered.count()).toBe(0);
  await close();
});

it("offers them no more once they are left aside, and again once that is taken back", async () => {
  const { page, close } = await app.open();
  await begin(page);
  await page.goto(`${app.address}/setback`);
  await page.getByRole("heading", { name: "What happened?", level: 1 }).waitFor();
  await tellSetback(page);
  const [offered, end] = [
    page.getByRole("button", { name: /SSCS-S/ }),
    page.getByRole("heading", { name: "You met it", level: 1 }),
  ];
  const offer = page.getByRole("switch", { name: /Offer it around a setback/ });
  await offered.click();
  await offer.click();
  await expect.poll(() => offer.getAttribute("aria-checked")).toBe("false");
  await page.goBack();
  await end.waitFor();
  await page.getByText("There is a gold seam").waitFor();
  await expect.poll(() => offered.count()).toBe(0);
  await page.goForward();
  await offer.click();
  await expect.poll(() => offer.getAttribute("aria-checked")).toBe("true");
  await page.goBack();
  await end.waitFor();
  await offered.waitFor();
  await close();
});
