import { expect, it } from "vitest";
import { expectAccessible } from "../chromium/access.ts";
import { useApp } from "../chromium/app-test.ts";
import { begin, checkIn, toToday, touchField } from "../chromium/person.ts";

const app = useApp();

it("begins, chooses no lock, and keeps a first check-in with two taps", async () => {
  const { page, close } = await app.open();
  await page.getByRole("button", { name: "Begin", exact: true }).waitFor();
  await expectAccessible(page, "welcome");
  await page.getByRole("button", { name: "Begin", exact: true }).click();
  await expectAccessible(page, "protect it");
  await page.goBack();
  await begin(page);
  await expectAccessible(page, "the field, untouched");
  await touchField(page, 0.3, 0.3);
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByText("Kept.").waitFor();
  await page.getByText("1 check-in today").waitFor();
  await expectAccessible(page, "today, with a notice");
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByText("1 check-in today").waitFor({ state: "detached" });
  await close();
});

it("says more: words, needs, strengths, two questions, a tag, a note; and finds it all again", async () => {
  const { page, close } = await app.open();
  await begin(page);
  await touchField(page, 0.34, 0.3);
  await page.getByRole("button", { name: "Say more" }).click();
  await page.getByRole("heading", { name: "Kept. Anything more?" }).waitFor();
  await expectAccessible(page, "words, needs, strengths");
  await page.getByRole("region", { name: "Words for it" }).getByRole("button").first().click();
  await page.getByRole("button", { name: "rest", exact: true }).click();
  await page.getByRole("button", { name: /^rest/ }).click();
  await page.getByRole("button", { name: "patience" }).click();
  await page.getByRole("button", { name: "A word of my own" }).click();
  await page.getByRole("textbox", { name: "A word of my own" }).fill("monsoon-ish");
  await expectAccessible(page, "a word of one's own");
  await page.getByRole("button", { name: "Add it" }).click();
  await page.getByRole("button", { name: /monsoon-ish/, pressed: true }).waitFor();
  await page.getByRole("button", { name: "Two questions" }).click();
  await page.getByRole("slider", { name: /How kindly/ }).press("4");
  await page.getByRole("textbox", { name: "What is going on" }).fill("deadline");
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await page.getByLabel("A note").fill("softer than last night <b>really</b>");
  await expectAccessible(page, "two questions");
  await page.getByRole("button", { name: "Done" }).click();

  await page.getByRole("link", { name: "Look back" }).click();
  await page.getByRole("button", { name: /softer than last night/ }).click();
  const main = page.getByRole("main");
  await main.getByText("monsoon-ish").first().waitFor();
  for (const text of ["rest", "patience", "deadline", "softer than last night <b>really</b>"]) {
    await main.getByText(text, { exact: true }).waitFor();
  }
  expect(await main.locator("b").count()).toBe(0);
  await expectAccessible(page, "one entry");
  expect(page.url()).toBe(`${app.address}/look-back/entry`);
  expect(await page.title()).toBe("Lichen");
  await close();
});

it("keeps several a day, and one for a day that is past", async () => {
  const { page, close } = await app.open();
  await begin(page);
  await toToday(page);
  await checkIn(page, "the first");
  await checkIn(page, "the second");
  await page.getByText("2 check-ins today").waitFor();
  await page.getByRole("link", { name: /How is it right now/ }).click();
  await page.getByRole("button", { name: /Now,/ }).click();
  await page.getByLabel("Day", { exact: true }).fill("2026-03-14");
  await page.getByRole("switch", { name: "No time" }).click();
  await expectAccessible(page, "another time");
  await page.getByRole("button", { name: "Keep", exact: true }).click();
  await touchField(page, 0.8, 0.8);
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByRole("link", { name: "Look back" }).click();
  await page.getByRole("heading", { name: "Saturday 14 March" }).waitFor();
  await page.getByText("3 entries").waitFor();
  await close();
});

it("moves nothing under a finger: what stands below comes with what stands above it", async () => {
  const { page, close } = await app.open();
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(globalThis, { seen });
    new MutationObserver(() => {
      const names = [...document.querySelectorAll("h2, button")].map((each) => each.textContent);
      if (!names.includes("Two questions")) return;
      seen.push(names.includes("What I need") ? "whole" : "in part");
    }).observe(document.body, { childList: true, subtree: true });
  });
  await begin(page);
  await touchField(page, 0.34, 0.3);
  await page.getByRole("button", { name: "Say more" }).click();
  await page.getByRole("button", { name: "Two questions" }).waitFor();
  await page.getByRole("heading", { name: "What I need" }).waitFor();
  const seen = await page.evaluate(() => (globalThis as { seen?: string[] }).seen);
  expect(new Set(seen)).toEqual(new Set(["whole"]));
  await close();
});

it("leaves the tags where they are when one is pressed, and comes with them whole", async () => {
  const { page, close } = await app.open();
  await begin(page);
  const toQuestions = async () => {
    await touchField(page, 0.34, 0.3);
    await page.getByRole("button", { name: "Say more" }).click();
    await page.getByRole("button", { name: "Two questions" }).click();
    await page.getByRole("button", { name: "Done" }).waitFor();
  };
  const tags = page.getByRole("region", { name: "What is going on" });
  const chips = () => tags.getByRole("listitem").allTextContents();
  await toQuestions();
  for (const tag of ["walk", "work"]) {
    await tags.getByRole("textbox").fill(tag);
    await tags.getByRole("textbox").press("Enter");
    await tags.getByRole("listitem").filter({ hasText: tag }).waitFor();
  }
  await page.getByRole("button", { name: "Done" }).click();
  await page.getByRole("link", { name: /How is it right now/ }).click();
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(globalThis, { seen });
    new MutationObserver(() => {
      const names = [...document.querySelectorAll("li, button")].map((each) => each.textContent);
      if (names.includes("Done")) seen.push(names.includes("walk") ? "whole" : "in part");
    }).observe(document.body, { childList: true, subtree: true });
  });
  await toQuestions();
  const before = await chips();
  expect(before).toHaveLength(2);
  // In the other order, and each is kept at once: what was used last would come first if it were asked anew.
  for (const tag of before.toReversed()) {
    await tags.getByRole("button", { name: tag }).click();
    await tags.getByRole("button", { name: tag, pressed: true }).waitFor();
    await page.getByText(/^Kept, /).waitFor();
  }
  await page.getByLabel("A note").fill("both");
  await page.getByLabel("A note").press("Tab");
  await page.getByText(/^Kept, /).waitFor();
  expect(await chips()).toEqual(before);
  const seen = await page.evaluate(() => (globalThis as { seen?: string[] }).seen);
  expect(new Set(seen)).toEqual(new Set(["whole"]));
  await close();
});
