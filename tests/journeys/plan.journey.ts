import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { expectAccessible } from "../chromium/access.ts";
import { useApp } from "../chromium/app-test.ts";
import {
  backUp,
  begin,
  bringBackupIn,
  PASSPHRASE,
  showWords,
  toToday,
} from "../chromium/person.ts";

const app = useApp();

it("writes a safety plan that opens while locked only for whoever chose so, and goes when it is turned off", async () => {
  const { page, context, close } = await app.open({ keepsApp: true });
  await begin(page, { passphrase: PASSPHRASE });
  await page.goto(`${app.address}/plan`);
  await page.getByLabel("Passphrase", { exact: true }).waitFor();
  await page.getByRole("link", { name: "Help" }).first().click();
  await page.getByRole("heading", { name: "Help, now" }).waitFor();
  expect(await page.getByRole("link", { name: "My safety plan" }).count()).toBe(0);

  await page.goto(app.address);
  await page.getByLabel("Passphrase", { exact: true }).fill(PASSPHRASE);
  await page.getByRole("button", { name: "Open", exact: true }).click();
  await page.getByRole("link", { name: "Circle", exact: true }).click();
  await page.getByRole("button", { name: "Add someone" }).click();
  await page.getByLabel("Name").fill("Meera");
  await page.getByLabel("Number").fill("98765 43210");
  await page.getByRole("button", { name: "Keep", exact: true }).click();
  await page.getByRole("button", { name: "Meera" }).first().waitFor();
  await page.getByRole("link", { name: "Ease", exact: true }).click();
  await page.getByRole("link", { name: "My safety plan" }).click();
  await page.getByLabel(/What I can do then/).fill("Walk to the gate");
  await expectAccessible(page, "the plan");
  await page.getByRole("switch", { name: "Keep it open while locked" }).click();

  // Locked again, and without a network: the plan and the person are in Help.
  await context.setOffline(true);
  await page.goto(`${app.address}/help`);
  expect(await page.getByRole("link", { name: "SMS to Meera" }).getAttribute("href")).toMatch(
    /^sms:9876543210\?body=Meera/,
  );
  await page.getByRole("link", { name: "My safety plan" }).click();
  await page.getByText("Walk to the gate").waitFor();
  await expectAccessible(page, "the plan while locked");
  await context.setOffline(false);

  // The lock itself leads there too.
  await page.goto(app.address);
  await page.getByRole("link", { name: "My safety plan" }).click();
  await page.getByText("Walk to the gate").waitFor();
  await page.goBack();
  await page.getByLabel("Passphrase", { exact: true }).fill(PASSPHRASE);
  await page.getByRole("button", { name: "Open", exact: true }).click();
  await page.getByRole("link", { name: "Ease", exact: true }).click();
  await page.getByRole("link", { name: "My safety plan" }).click();
  await expect
    .poll(() => page.getByLabel(/What I can do then/).inputValue())
    .toBe("Walk to the gate");
  await page.emulateMedia({ media: "print" });
  await page.getByRole("heading", { name: /What I can do then/ }).waitFor();
  expect(await page.getByRole("heading", { name: /How I notice/ }).count()).toBe(0);
  await page.emulateMedia({ media: "screen" });
  await page.getByRole("switch", { name: "Keep it open while locked" }).click();
  await expect.poll(() => page.evaluate(() => localStorage.getItem("lichen-open-plan"))).toBeNull();
  await close();
});

it("writes one step of the plan on two devices: both wordings wait to be picked, and nothing is lost", async () => {
  const one = await app.open();
  await begin(one.page);
  await toToday(one.page);
  const words = await showWords(one.page);
  const first = await backUp(one.page);
  const other = await app.open();
  await other.page.getByRole("button", { name: "I have a backup" }).click();
  await bringBackupIn(other.page, first, words);
  await other.page.getByRole("link", { name: /How is it right now/ }).waitFor();
  await writeStep(other.page, "Call from the other");
  await other.page.getByRole("link", { name: "Today" }).click();
  const second = await backUp(other.page);

  await writeStep(one.page, "Walk to the gate");
  await one.page.getByRole("switch", { name: "Keep it open while locked" }).click();
  await one.page.getByRole("link", { name: "Today" }).click();
  await one.page.getByRole("link", { name: "Settings" }).click();
  await one.page.getByRole("link", { name: /Safe copy/ }).click();
  await one.page.getByRole("link", { name: /Bring a backup in/ }).click();
  await bringBackupIn(one.page, second, words);

  // Until one is picked, both are there: to be read while locked, and on paper.
  const openCopy = () => one.page.evaluate(() => localStorage.getItem("lichen-open-plan"));
  await expect.poll(openCopy).toContain("Call from the other");
  expect(await openCopy()).toContain("Walk to the gate");
  await toPlan(one.page);
  const step = one.page.getByRole("region", { name: /What I can do then/ });
  await step.getByText("Walk to the gate").first().waitFor();
  await step.getByText("Call from the other").first().waitFor();
  expect(await one.page.getByLabel(/How I notice/).count()).toBe(1);
  await expectAccessible(one.page, "two wordings of a step");
  await step.getByRole("button", { name: "Use this one Call from the other" }).click();
  await expect
    .poll(() => one.page.getByRole("textbox", { name: /What I can do then/ }).inputValue())
    .toBe("Call from the other");
  await expect.poll(openCopy).not.toContain("Walk to the gate");
  await other.close();
  await one.close();
});

async function toPlan(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Ease", exact: true }).click();
  await page.getByRole("link", { name: "My safety plan" }).click();
  await page.getByRole("heading", { level: 1, name: "My safety plan" }).waitFor();
}

async function writeStep(page: Page, text: string): Promise<void> {
  await toPlan(page);
  await page.getByLabel(/What I can do then/).fill(text);
  await page.getByLabel(/How I notice/).focus();
}
