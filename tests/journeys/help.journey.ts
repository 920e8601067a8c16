import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { expectAccessible } from "../chromium/access.ts";
import { useApp } from "../chromium/app-test.ts";
import { begin, PASSPHRASE, toToday } from "../chromium/person.ts";

const app = useApp();

/** A Tuesday at two in the night, in India. */
const NIGHT = "2026-11-23T20:30:00Z";

const hrefOf = (page: Page, name: string | RegExp) =>
  page.getByRole("link", { name }).first().getAttribute("href");

async function openHelp(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Help" }).first().click();
  await page.getByRole("heading", { name: "Help, now" }).waitFor();
}

it("finds a line closed at night, and rings the one that answers; under 18, the child line", async () => {
  const { page, close } = await app.open();
  await page.clock.setFixedTime(NIGHT);
  await openHelp(page);
  expect(await hrefOf(page, /^If nobody answers: /)).toBe("tel:18008914416");
  expect(await page.locator('a[href="tel:18008914416"]').count()).toBe(1); // Named once.
  await page.getByText("More lines").click();
  await page.getByText(/^iCall/).waitFor();
  const meanwhile = page.getByRole("link", { name: /^Opens at .+ Until then: Tele-MANAS, 14416$/ });
  expect(await meanwhile.first().getAttribute("href")).toBe("tel:14416");
  await page.getByText("Under 18, there is a line for you.").waitFor();
  expect(await hrefOf(page, /^Childline/)).toBe("tel:1098");
  await expectAccessible(page, "help at night");

  // Where there is no line for children, none is spoken of.
  await page.getByRole("combobox").selectOption("GB");
  expect(await page.getByText("Under 18").count()).toBe(0);
  await close();
});

it("reads the signs that need a person today, and calls the number of the country chosen", async () => {
  const { page, close } = await app.open();
  await openHelp(page);
  const danger = page.getByRole("region", { name: "This needs a person today" });
  await danger.getByText("call or go to the nearest hospital now").waitFor();
  expect((await danger.textContent())?.match(/112/g)).toHaveLength(1); // Said once in one card.
  expect(await danger.getByRole("listitem").count()).toBeGreaterThan(5);
  expect(await danger.getByRole("link", { name: "Call 112" }).getAttribute("href")).toBe("tel:112");
  await page.getByRole("combobox").selectOption("US");
  expect(await danger.getByRole("link", { name: "Call 911" }).getAttribute("href")).toBe("tel:911");
  await close();
});

it("calls, writes or uses WhatsApp to someone chosen, where a number can be reached so", async () => {
  const { page, close } = await app.open();
  await begin(page);
  await toToday(page);
  for (const [name, number] of [
    ["Meera", "98765 43210"],
    ["Dr Rao", "022 2345 6789"],
    ["Bruno", ""],
  ] as const) {
    await page.getByRole("link", { name: "Circle", exact: true }).click();
    await page.getByRole("button", { name: "Add someone", exact: true }).click();
    await page.getByLabel("Name").fill(name);
    await page.getByLabel("Number").fill(number);
    await page.getByRole("button", { name: "Keep", exact: true }).click();
    await page.getByRole("button", { name }).first().waitFor();
  }
  await openHelp(page);
  await page.getByRole("link", { name: "Call Meera" }).waitFor();
  expect(await hrefOf(page, "Call Meera")).toBe("tel:9876543210");
  expect(await hrefOf(page, "SMS to Meera")).toMatch(/^sms:9876543210\?body=Meera/);
  // Nothing but the number: the address passes through a server of theirs.
  expect(await hrefOf(page, "WhatsApp to Meera")).toBe("https://wa.me/919876543210");
  expect(await hrefOf(page, "Call Dr Rao")).toBe("tel:02223456789");
  expect(await page.getByRole("link", { name: "WhatsApp to Dr Rao" }).count()).toBe(0);
  expect(await page.getByRole("link", { name: /Bruno/ }).count()).toBe(0);
  await expectAccessible(page, "help with people");
  await close();
});

it("grounds itself while locked and without a network, and is back in Help", async () => {
  const { page, context, close } = await app.open({ keepsApp: true });
  await begin(page, { passphrase: PASSPHRASE });
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await page.goto(app.address);
  await page.getByLabel("Passphrase", { exact: true }).waitFor();
  await context.setOffline(true);
  await openHelp(page);
  await page.getByRole("button", { name: "Ground myself now" }).click();
  await page.getByText(/Step 1 of/).waitFor();
  await page.getByText("Put both feet on the floor, eyes open.").waitFor();
  await page.getByRole("button", { name: "Next" }).click();
  await page.getByRole("button", { name: "Stop here, that is enough" }).click();
  await page.getByRole("heading", { name: "Help, now" }).waitFor();
  await page.goBack();
  await page.getByLabel("Passphrase", { exact: true }).waitFor();
  await context.setOffline(false);
  await close();
});

it("offers other ways to whoever said that this way of grounding is not for them", async () => {
  const { page, close } = await app.open();
  await begin(page);
  await toToday(page);
  await openHelp(page);
  await page.getByRole("button", { name: "Ground myself now" }).click();
  await page.getByText(/Step 1 of/).waitFor();
  await page.getByRole("button", { name: "Stop here, that is enough" }).click();
  await page.getByRole("button", { name: "Not for me" }).click();
  await page.getByText("It will not be offered any more.").waitFor();
  await page.goto(`${app.address}/help`);
  await page.getByRole("button", { name: "Ground myself now" }).click();
  await page.getByRole("slider", { name: /How strong is it/ }).waitFor();
  await close();
});
