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
  await close();
});
