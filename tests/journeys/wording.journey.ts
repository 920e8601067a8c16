import { expect, it } from "vitest";
import { expectAccessible } from "../chromium/access.ts";
import { useApp } from "../chromium/app-test.ts";
import { begin, touchField } from "../chromium/person.ts";

const app = useApp();

it("shows, below a note that sounds heavy, people who listen; keeps the note; and never again once refused", async () => {
  const { page, close } = await app.open();
  await begin(page);
  const write = async (note: string) => {
    await page.goto(`${app.address}/check-in`);
    await touchField(page, 0.2, 0.7);
    await page.getByRole("button", { name: "Say more" }).click();
    await page.getByRole("button", { name: "Two questions" }).click();
    await page.getByLabel("A note").fill(note);
  };
  await write("some days I want to end my life");
  await page.getByText("It sounds heavy.").waitFor();
  await page.getByText("nothing was marked or sent").waitFor();
  expect(await page.locator('main a[href^="tel:"]').count()).toBeGreaterThan(0);
  await expectAccessible(page, "the courtesy card");
  // It stands in nobody's way: writing goes on, and the note is kept.
  await page.getByLabel("A note").press("End");
  await page.getByLabel("A note").pressSequentially(", and then it passes");
  await page.getByRole("button", { name: "Don’t offer this again" }).click();
  await page.getByText("It sounds heavy.").waitFor({ state: "detached" });
  await page.getByRole("button", { name: "Done" }).click();
  await page.getByRole("link", { name: "Look back" }).click();
  await page.getByText("some days I want to end my life, and then it passes").waitFor();

  await page.goto(`${app.address}/settings/offers`);
  const listens = page.getByRole("switch", { name: "People who listen" });
  await expect.poll(() => listens.getAttribute("aria-checked")).toBe("false");
  // The friend's voice is off until it is wished for.
  const voice = page.getByRole("switch", { name: "A friend’s voice" });
  expect(await voice.getAttribute("aria-checked")).toBe("false");
  await voice.click();
  await expect.poll(() => voice.getAttribute("aria-checked")).toBe("true");
  await write("I am such an idiot");
  await page.getByText("That sounded hard on yourself.").waitFor();
  expect(await page.getByText("It sounds heavy.").count()).toBe(0);
  await page.getByRole("button", { name: "Why this?" }).click();
  await expectAccessible(page, "the friend's voice");
  await page.getByRole("button", { name: "Not harsh, leave it" }).click();
  await page.getByText("That sounded hard on yourself.").waitFor({ state: "detached" });

  // What was called not harsh is seen in the settings, and can be taken back.
  await page.getByRole("button", { name: "Done" }).click();
  await page.getByRole("link", { name: "Settings" }).click();
  await page.getByRole("link", { name: /What may be offered/ }).click();
  await page.getByRole("heading", { name: "Words you called not harsh" }).waitFor();
  await expectAccessible(page, "words left alone");
  const takeBack = page.getByRole("button", { name: /^Take back/ });
  expect(await takeBack.count()).toBe(1);
  await takeBack.click();
  await takeBack.waitFor({ state: "detached" });
  await page.getByRole("button", { name: "Undo" }).click();
  await takeBack.waitFor();
  await close();
});

const HEAVY = "some days I want to end my life";
/** Texts a person writes, each with the way to it. */
const TEXTS: readonly { readonly at: string; readonly label: string | RegExp }[] = [
  { at: "/plan", label: /How I notice/ },
  { at: "/circle/care-card", label: "What my hard times look like" },
  { at: "/circle/reach-out", label: "Your message" },
  { at: "/library/own", label: "Its steps" },
  { at: "/library/chain", label: "If I start to feel" },
  { at: "/setback", label: "What happened?" },
  { at: "/journal", label: "Your page" },
  { at: "/ease/kindness/letter", label: "Your letter" },
  { at: "/ease/kindness/near", label: "A line of your own" },
];

it("shows the same card under every text, one on a page, reads nothing that was there before, and leaves for ever where it is refused once", async () => {
  const { page, close } = await app.open();
  await begin(page);
  await page.goto(`${app.address}/circle/person`);
  await page.getByLabel("Name").fill("Meera");
  await page.getByRole("button", { name: "Keep", exact: true }).click();
  await page.getByText("Meera").first().waitFor();
  const card = page.getByText("It sounds heavy.");
  const write = async ({ at, label }: (typeof TEXTS)[number]) => {
    await page.goto(`${app.address}${at}`);
    await page.getByLabel(label).first().fill(HEAVY);
  };
  for (const text of TEXTS) {
    await write(text);
    await card.waitFor();
  }

  // A second text of the same page brings no second card; closed once, none comes again on it.
  await page.goto(`${app.address}/plan`);
  const signs = page.getByLabel(/How I notice/);
  await expect.poll(() => signs.inputValue()).toBe(HEAVY);
  await page.getByLabel(/What I can do then/).fill(HEAVY);
  await card.waitFor();
  expect(await card.count()).toBe(1);
  await expectAccessible(page, "the card in the plan");
  await page.getByRole("button", { name: "Don’t offer this again" }).click();
  await card.waitFor({ state: "detached" });

  await page.clock.install();
  for (const text of TEXTS) {
    await write(text);
    // Time enough, in steps, for the answer of the worker to come in between.
    for (let i = 0; i < 4; i++) await page.clock.runFor(2_000);
    expect(await card.count()).toBe(0);
  }
  await close();
});
