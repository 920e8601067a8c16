import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import { expect, it } from "vitest";
import { BREATH, TAPS } from "../bench/web-hard-moment.ts";
import { expectAccessible } from "../chromium/access.ts";
import { useApp } from "../chromium/app-test.ts";
import { begin, PASSPHRASE, toToday } from "../chromium/person.ts";

const app = useApp();

const budgets: readonly { id: string; budget: number }[] = JSON.parse(
  readFileSync(join(import.meta.dirname, "../../budgets.json"), "utf8"),
);
const budgetOf = (id: string): number => budgets.find((each) => each.id === id)?.budget ?? 0;

async function strength(page: Page, to: number, name = /How strong is it/): Promise<void> {
  await page.getByRole("slider", { name }).focus();
  await page.keyboard.press("Home");
  for (let at = 0; at < to; at += 1) await page.keyboard.press("ArrowRight");
}

const hasFocus = (what: Locator) => what.evaluate((each) => each === document.activeElement);
const three = (page: Page) => page.getByRole("list").filter({ has: page.getByRole("button") });

it("meets a hard moment of 5: three that fit, one of them with a person, step by step, and enough", async () => {
  const { page, close } = await app.open();
  await begin(page);
  await toToday(page);
  await page.getByRole("link", { name: /hard moment/ }).click();
  await strength(page, 7);
  await page.getByRole("button", { name: /^Clear/ }).press("Enter");
  expect(await hasFocus(page.getByRole("slider"))).toBe(true);
  await strength(page, 5);
  await page.getByRole("button", { name: "A tight body" }).click();
  await expect.poll(() => three(page).getByRole("button").count()).toBe(3);
  expect(await three(page).getByText("with someone").count()).toBe(1);
  await three(page)
    .getByRole("button", { name: /Slow breathing/ })
    .click();
  await page.getByText("Step 1 of 3").waitFor();
  await expectAccessible(page, "the first step");
  await page.getByRole("button", { name: "Next" }).click();
  await page.getByText("breathe in").waitFor();
  await page.getByRole("button", { name: "Sound" }).click();
  await page.getByRole("button", { name: "Pause" }).click();
  await page.getByText("Paused, for as long as you like.").waitFor();
  await page.getByRole("button", { name: "Go on" }).click();
  await page.getByText("and out").waitFor();
  await page.getByRole("button", { name: "Stop here, that is enough" }).click();

  await page.getByRole("heading", { name: "You stayed with it" }).waitFor();
  await strength(page, 3, /How strong is it now/);
  await page.getByText("From 5 to 3.").waitFor();
  const keepIt = page.getByRole("button", { name: "Keep it" });
  await keepIt.press("Enter");
  await page.getByText("Kept among your small victories.").waitFor();
  expect(await keepIt.getAttribute("aria-disabled")).toBe("true");
  expect(await hasFocus(keepIt)).toBe(true);
  await expectAccessible(page, "after");
  await page.getByRole("button", { name: "Nothing, and that is fine" }).click();
  await page.getByRole("link", { name: /How is it right now/ }).waitFor();
  await page.getByRole("link", { name: "Look back" }).click();
  await page.getByText("2 entries").waitFor();
  await close();
});

it("puts people first in a panic of 9, and offers only what is short and asks little", async () => {
  const { page, close } = await app.open();
  await begin(page);
  await page.goto(`${app.address}/hard-moment`);
  await strength(page, 9);
  await page.getByRole("button", { name: "Sudden fear" }).click();
  await page.getByText("A person can do more here than a page.").waitFor();
  const offers = await three(page).getByRole("button").allTextContents();
  expect(offers).toHaveLength(3);
  expect(offers[0]).toContain("with someone");
  expect(offers.join(" ")).not.toContain("Slow breathing");
  await page.getByRole("link", { name: "Someone to be with" }).click();
  await page.getByRole("heading", { name: "Help, now" }).waitFor();
  await page.goBack();
  await expect
    .poll(() => page.getByRole("slider").first().getAttribute("aria-valuetext"))
    .toBe("9");
  await close();
});

it("is three taps from Today to the first breath, with nothing told", async () => {
  const { page, close } = await app.open();
  await begin(page);
  await toToday(page);
  let taps = 0;
  for (const { css, says } of TAPS) {
    const all = page.locator(css).filter({ visible: true });
    await (says === undefined ? all : all.filter({ hasText: says })).first().click();
    taps += 1;
  }
  await page.getByText(BREATH, { exact: true }).waitFor();
  expect(taps).toBeLessThanOrEqual(budgetOf("web-hard-moment-taps"));
  await close();
});

it("begins without a question, and what was not for someone never comes back unasked", async () => {
  const { page, close } = await app.open();
  await begin(page);
  await page.goto(`${app.address}/hard-moment`);
  await page.getByRole("button", { name: "Begin now, no questions" }).click();
  await page.getByText(/Step 1 of/).waitFor();
  const name = (await page.getByRole("heading", { level: 1 }).textContent()) ?? "";
  expect(name.length).toBeGreaterThan(3);
  await page.getByText("When not:").waitFor();
  await page.getByRole("button", { name: "Stop here, that is enough" }).click();
  await page.getByRole("button", { name: "Not for me" }).click();
  await page.getByText("It will not be offered any more.").waitFor();
  await page.getByRole("button", { name: "Another way" }).click();
  await expect.poll(() => three(page).getByRole("button").count()).toBe(3);
  expect(await three(page).getByRole("button", { name }).count()).toBe(0);
  await page.goto(`${app.address}/hard-moment`); // For ever: a page loaded anew knows it too.
  await expect.poll(() => three(page).getByRole("button").count()).toBe(3);
  expect(await three(page).getByRole("button", { name }).count()).toBe(0);
  await close();
});

it("takes the word of whoever says that it made it worse", async () => {
  const { page, close } = await app.open();
  await begin(page);
  const feet = three(page).getByRole("button", { name: /Feet on the floor/ });
  const comeAgain = async () => {
    await page.goto(`${app.address}/hard-moment`);
    await strength(page, 8);
    await page.getByRole("button", { name: "Sudden fear" }).click();
    await expect.poll(() => three(page).getByRole("button").count()).toBe(3);
  };
  await comeAgain();
  await feet.click();
  await page.getByRole("button", { name: "Stop here, that is enough" }).click();
  await page.getByRole("button", { name: "This made it worse" }).click();
  await page.getByText("Noted, and thank you.").waitFor();
  await page.getByRole("button", { name: "Nothing, and that is fine" }).click();
  await comeAgain();
  await page.getByText("from general research and from your own uses").waitFor();
  expect(await feet.count()).toBe(0);
  await close();
});

it("lets an answer of how it is now be taken back", async () => {
  const { page, close } = await app.open();
  await begin(page);
  await page.goto(`${app.address}/hard-moment`);
  await strength(page, 6);
  await three(page).getByRole("button").first().click();
  await page.getByRole("button", { name: "Stop here, that is enough" }).click();
  await strength(page, 2, /How strong is it now/);
  await page.getByText("From 6 to 2.").waitFor();
  await page.getByRole("button", { name: /^Clear/ }).click();
  await page.getByText("From 6 to 2.").waitFor({ state: "detached" });
  await page.getByRole("button", { name: "Nothing, and that is fine" }).click();
  await page.getByRole("link", { name: "Look back" }).click();
  await page.getByText(/How strong before, 0 to 10: 6/).waitFor();
  expect(await page.getByRole("main").textContent()).not.toContain("How strong after");
  await close();
});

it("learns from one's own uses, and says why and how sure", async () => {
  const { page, close } = await app.open();
  await begin(page);
  for (let time = 0; time < 4; time += 1) {
    await page.goto(`${app.address}/hard-moment`);
    await strength(page, 8);
    await page.getByRole("button", { name: "Sudden fear" }).click();
    await three(page)
      .getByRole("button", { name: /Feet on the floor/ })
      .click();
    await page.getByRole("button", { name: "Stop here, that is enough" }).click();
    await strength(page, 2, /How strong is it now/);
    await page.getByText("From 8 to 2.").waitFor();
    await page.getByRole("button", { name: "Nothing, and that is fine" }).click();
  }
  await page.goto(`${app.address}/hard-moment`);
  await strength(page, 8);
  await page.getByRole("button", { name: "Sudden fear" }).click();
  const feet = three(page).getByRole("button", { name: /Feet on the floor/ });
  await feet.getByText("Seems to help: 4 uses, not sure yet.").waitFor();
  expect(await three(page).getByRole("button").count()).toBe(3);
  expect(await three(page).getByText("with someone").count()).toBe(1);
  await page.getByText("from general research and from your own uses").waitFor();
  await page.getByText("Why these?").click();
  await page.getByText(/On 0 to 10 it ends about .* lower than waiting would/).waitFor();
  await page.getByText("One of the three has a person in it", { exact: false }).waitFor();
  await expectAccessible(page, "why these");
  await close();
});

it("notes a moment and asks once, later, how it is", async () => {
  const { page, close } = await app.open();
  await begin(page);
  await page.goto(`${app.address}/hard-moment`);
  await strength(page, 6);
  await page.getByRole("button", { name: "Note it for now" }).click();
  await page.getByText("Noted. In a while you are asked once how it is.").waitFor();
  await page.getByRole("link", { name: "Ease", exact: true }).click();
  await page.getByRole("link", { name: /having a hard moment/ }).waitFor();
  expect(await page.getByRole("button", { name: /How is it now/ }).count()).toBe(0);
  await close();
});

it("is there while the notebook is locked, keeps nothing, and says so", async () => {
  const { page, close } = await app.open();
  await begin(page, { passphrase: PASSPHRASE });
  await page.goto(app.address);
  await page.getByLabel("Passphrase", { exact: true }).waitFor();
  await page.getByRole("link", { name: /hard moment/ }).click();
  await page.getByText("Nothing here is kept while the notebook is locked.").waitFor();
  await expectAccessible(page, "a hard moment while locked");
  expect(await page.getByRole("button", { name: "Note it for now" }).count()).toBe(0);
  await page.getByRole("button", { name: "Begin now, no questions" }).click();
  await page.getByText(/Step 1 of/).waitFor();
  await page.getByRole("button", { name: "Stop here, that is enough" }).click();
  await page.getByText("That was kind to yourself.").waitFor();
  await page.getByRole("button", { name: "Back" }).click();
  await page.getByLabel("Passphrase", { exact: true }).waitFor();
  await close();
});

it("can be gone through with the keyboard alone", async () => {
  const { page, close } = await app.open();
  await begin(page);
  await page.goto(`${app.address}/hard-moment`);
  const press = async (name: string | RegExp) => {
    const button = page.getByRole("button", { name });
    await button.waitFor();
    for (let tabs = 0; tabs < 60; tabs += 1) {
      if (await button.evaluate((element) => element === document.activeElement)) break;
      await page.keyboard.press("Tab");
    }
    await page.keyboard.press("Enter");
  };
  await press("Begin now, no questions");
  await page.getByText(/Step 1 of/).waitFor();
  await press("Pause");
  await page.getByText("Paused, for as long as you like.").waitFor();
  await press("Stop here, that is enough");
  await press("Nothing, and that is fine");
  await page.getByRole("link", { name: /How is it right now/ }).waitFor();
  await close();
});
