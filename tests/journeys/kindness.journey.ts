import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { expectAccessible } from "../chromium/access.ts";
import { useApp } from "../chromium/app-test.ts";
import { begin } from "../chromium/person.ts";
import { tabTo } from "../chromium/tab-to.ts";

const app = useApp();
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();
const title = (page: Page, name: string) => page.getByRole("heading", { name, level: 1 }).waitFor();
const link = (page: Page, name: RegExp) => page.getByRole("link", { name }).click();

async function toKindness(page: Page): Promise<void> {
  await page.goto(`${app.address}/ease`);
  await link(page, /Kindness to myself/);
  await title(page, "Kindness to myself");
}

/** Every kindness ends with two answers of one size. */
async function expectEqualEnds(page: Page): Promise<void> {
  const size = async (name: string) => page.getByRole("button", { name }).boundingBox();
  const [thing, nothing] = [await size("One small thing"), await size("Nothing, and that is fine")];
  expect(Math.abs((thing?.width ?? 0) - (nothing?.width ?? 1))).toBeLessThan(2);
  expect(Math.abs((thing?.height ?? 0) - (nothing?.height ?? 99))).toBeLessThan(2);
}

it("turns a harsh line into a friend’s voice, and keeps a line near: on Today and in a hard moment", async () => {
  const { page, close } = await app.open();
  await begin(page);
  await toKindness(page);
  await link(page, /In a friend’s voice/);
  await title(page, "What did the harsh voice say?");
  await page.getByLabel("The harsh line").fill("You ruin everything");
  await press(page, "Next");
  await title(page, "And to a friend?");
  await page.getByText("You ruin everything").waitFor();
  await page.getByRole("button", { name: "I am glad you told me." }).click();
  await press(page, "Next");
  await title(page, "Now to you");
  await page.getByLabel("What you tell yourself").fill("One thing went wrong, and you stayed.");
  await expectAccessible(page, "the friend's voice");
  await press(page, "Keep it");
  await title(page, "You gave yourself this time");
  await page.getByText("It is kept with your days.").waitFor();
  const near = page.getByRole("switch", { name: "Keep this line near" });
  expect(await near.getAttribute("aria-checked")).toBe("false");
  await near.click();
  await expect.poll(() => near.getAttribute("aria-checked")).toBe("true");
  await expectEqualEnds(page);
  await expectAccessible(page, "the end of a kindness");
  await page.getByRole("button", { name: "Nothing, and that is fine" }).click();
  await title(page, "Ease");
  for (const path of ["/", "/hard-moment", "/ease/kindness/near"]) {
    await page.goto(`${app.address}${path}`);
    await page.getByText("One thing went wrong, and you stayed.").first().waitFor();
  }
  await press(page, "Put away One thing went wrong, and you stayed.");
  await page.getByText("No line yet").waitFor();
  await press(page, "Undo");
  await page.getByText("One thing went wrong, and you stayed.").first().waitFor();
  // It reads in Look back part by part, and can be changed from there.
  await page.goto(`${app.address}/look-back`);
  await page.getByRole("button", { name: /In a friend’s voice/ }).click();
  await title(page, "In a friend’s voice");
  await page.getByText("You ruin everything", { exact: true }).waitFor();
  expect(await page.getByRole("main").textContent()).not.toMatch(/toMe|leftAt|near|whole/);
  await press(page, "Change");
  await title(page, "What did the harsh voice say?");
  expect(await page.getByLabel("The harsh line").inputValue()).toBe("You ruin everything");
  await close();
});

it("brings a both-and statement back from 6 of 10, and never one below", async () => {
  const { page, close } = await app.open();
  await begin(page);
  const state = async (feeling: string, alsoTrue: string, belief: string) => {
    await page.goto(`${app.address}/ease/kindness/both`);
    await title(page, "I feel, right now");
    await page.getByLabel("I feel").fill(feeling);
    await press(page, "Next");
    await page.getByLabel("and I").fill(alsoTrue);
    await press(page, "Next");
    await title(page, "How true does it feel?");
    await page.getByRole("slider").focus();
    for (const _ of belief) await page.keyboard.press("ArrowRight");
    await page.getByText("From 6 up it may come back to you.").waitFor();
  };
  await state("useless", "am great", "1");
  await press(page, "Keep it");
  await page.getByText("It does not feel true enough to come back").waitFor();
  expect(await page.getByRole("switch").count()).toBe(0);
  await page.goto(`${app.address}/ease/kindness/near`);
  await page.getByText("No line yet").waitFor();
  await state("tired.", "wrote to Asha.", "1");
  await page.keyboard.press("End");
  await press(page, "Keep it");
  await page.getByText("I feel tired right now, and I wrote to Asha.").waitFor();
  await page.goto(app.address);
  await page.getByText("I feel tired right now, and I wrote to Asha.").waitFor();
  await page.goto(`${app.address}/ease/kindness/near`);
  await page.getByText("I feel tired right now").first().waitFor();
  expect(await page.getByText("am great").count()).toBe(0);
  await close();
});

it("keeps a letter as it is written, through a reload, and says nothing of it for three days", async () => {
  const { page, close } = await app.open();
  await begin(page);
  await page.goto(`${app.address}/ease/kindness/letter`);
  await title(page, "Dear me");
  await page.getByLabel("Your letter").fill("Dear me, you were tired.");
  await page.getByText("Kept", { exact: true }).waitFor();
  await page.reload();
  await press(page, "Go on with it");
  await expect
    .poll(() => page.getByLabel("Your letter").inputValue())
    .toBe("Dear me, you were tired.");
  await press(page, "Seal it");
  await page.getByText("It comes back in three days.").waitFor();
  await page.goto(app.address);
  await page.getByRole("link", { name: /How is it right now/ }).waitFor();
  expect(await page.getByText("A letter you wrote").count()).toBe(0);
  await close();
});

it("goes through a pause, values and wishes with nothing written, and always has a plainer way", async () => {
  const { page, close } = await app.open();
  await begin(page);
  for (const [path, first, screens] of [
    ["pause", "This is hard", 3],
    ["values", "What matters to you?", 3],
    ["wishes", "Your own wishes", 4],
  ] as const) {
    await page.goto(`${app.address}/ease/kindness/${path}`);
    await title(page, first);
    for (let step = 1; step < screens; step += 1) {
      await page.getByRole("button", { name: "Something plainer" }).waitFor();
      await expectAccessible(page, `${path} ${step}`);
      await press(page, "Next");
    }
    await press(page, "Keep it");
    await title(page, "You gave yourself this time");
    await expectEqualEnds(page);
  }
  await page.goto(`${app.address}/ease/kindness/pause`);
  await title(page, "This is hard");
  await press(page, "Stop here");
  await page.getByText("Nothing was written, so nothing is kept.").waitFor();
  await page.goto(`${app.address}/ease/kindness/pause`);
  await press(page, "Something plainer");
  await title(page, "Feet on the floor");
  await close();
});

it("remembers wishes in the person’s own words, and leads back through its screens by keyboard alone", async () => {
  const { page, close } = await app.open();
  await begin(page);
  await page.goto(`${app.address}/ease/kindness/wishes`);
  await title(page, "Your own wishes");
  await page.getByLabel("Wishes, one on each line").fill("Rest well.\nEat something warm.");
  await tabTo(page, /^Next/);
  await page.keyboard.press("Enter");
  await title(page, "Someone you like");
  await page.getByText("Eat something warm.").waitFor();
  await page.goBack();
  await title(page, "Your own wishes");
  await page.goForward();
  await title(page, "Someone you like");
  await tabTo(page, /^Stop here/);
  await page.keyboard.press("Enter");
  await title(page, "You gave yourself this time");
  await page.getByText("It is kept with your days.").waitFor();
  await page.goto(`${app.address}/ease/kindness/wishes`);
  await expect
    .poll(() => page.getByLabel("Wishes, one on each line").inputValue())
    .toBe("Rest well.\nEat something warm.");
  await close();
});

it("begins a friend’s voice with the harsh words of a page, and leaves the page as it was", async () => {
  const { page, close } = await app.open();
  await begin(page);
  await page.goto(`${app.address}/settings/offers`);
  const voice = page.getByRole("switch", { name: "A friend’s voice" });
  await voice.click();
  await expect.poll(() => voice.getAttribute("aria-checked")).toBe("true");
  await page.goto(`${app.address}/journal`);
  await page.getByLabel("Your page").fill("The form is late. I am such an idiot.");
  await press(page, "Try it");
  await title(page, "What did the harsh voice say?");
  expect(await page.getByLabel("The harsh line").inputValue()).toMatch(/such an idiot/);
  await page.goBack();
  await title(page, "A page of your own");
  expect(await page.getByLabel("Your page").inputValue()).toBe(
    "The form is late. I am such an idiot.",
  );
  await close();
});
