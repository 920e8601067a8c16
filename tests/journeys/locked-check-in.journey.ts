import { expect, it } from "vitest";
import { expectAccessible } from "../chromium/access.ts";
import { useApp } from "../chromium/app-test.ts";
import { begin, PASSPHRASE, unlock } from "../chromium/person.ts";

const app = useApp();

it("shows people who listen below a heavy note also while locked, keeps the words through Help, and heeds a refusal", async () => {
  const { page, close } = await app.open();
  await begin(page, { passphrase: PASSPHRASE });
  const heavy = page.getByText("It sounds heavy.");
  const note = page.getByLabel("A note");
  await page.goto(`${app.address}/check-in`);
  await note.fill("some days I want to end my life");
  await heavy.waitFor();
  await expectAccessible(page, "the courtesy card while locked");
  await page
    .getByRole("link", { name: /Someone to talk to|Help/ })
    .last()
    .click();
  await page.getByRole("heading", { level: 1, name: "Help" }).waitFor();
  await page.goBack();
  await note.waitFor();
  expect(await note.inputValue()).toBe("some days I want to end my life");
  await heavy.waitFor();
  await page.getByRole("button", { name: "Don’t offer this again" }).click();
  await heavy.waitFor({ state: "detached" });
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(false);
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByText("Kept, sealed.").waitFor();
  await page.getByText(/^You (looked in on yourself|gave yourself a moment)/).waitFor();
  await page.getByRole("button", { name: "Done" }).click();

  // Words that were not kept are gone where somebody else may come.
  await page.goto(`${app.address}/check-in`);
  await note.fill("not for anyone");
  await page.getByRole("button", { name: "Back" }).click();
  await page.getByLabel("Passphrase", { exact: true }).waitFor();
  await page.getByRole("button", { name: "Write without opening" }).click();
  await note.waitFor();
  expect(await note.inputValue()).toBe("");

  await page.goto(app.address);
  await unlock(page, PASSPHRASE);
  await page.getByRole("navigation", { name: "Places" }).waitFor();
  await page.goto(`${app.address}/settings/offers`);
  await unlock(page, PASSPHRASE);
  const listens = page.getByRole("switch", { name: "People who listen" });
  await expect.poll(() => listens.getAttribute("aria-checked")).toBe("false");
  await listens.click();
  await expect.poll(() => listens.getAttribute("aria-checked")).toBe("true");
  await close();
});
