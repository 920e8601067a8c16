import { expect, it } from "vitest";
import { expectAccessible } from "../chromium/access.ts";
import { useApp } from "../chromium/app-test.ts";
import { begin, PASSPHRASE } from "../chromium/person.ts";

const app = useApp();

it("writes a safety plan that opens while locked only for whoever chose so, and goes when it is turned off", async () => {
  const { page, context, close } = await app.open();
  await begin(page, { passphrase: PASSPHRASE });
  await page.goto(`${app.address}/plan`);
  await page.getByLabel("Passphrase", { exact: true }).waitFor();
  await page.getByRole("link", { name: "Help" }).first().click();
  await page.getByRole("heading", { name: "Help, now" }).waitFor();
  expect(await page.getByRole("link", { name: "My safety plan" }).count()).toBe(0);

  await page.goto(app.address);
  await page.getByLabel("Passphrase", { exact: true }).fill(PASSPHRASE);
  await page.getByRole("button", { name: "Open", exact: true }).click();
  await page.getByRole("link", { name: "Circle" }).click();
  await page.getByRole("button", { name: "Add someone" }).click();
  await page.getByLabel("Name").fill("Meera");
  await page.getByLabel("Number").fill("98765 43210");
  await page.getByRole("button", { name: "Keep", exact: true }).click();
  await page.getByRole("button", { name: "Meera" }).first().waitFor();
  await page.getByRole("link", { name: "Ease" }).click();
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
  await page.getByRole("link", { name: "Ease" }).click();
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
