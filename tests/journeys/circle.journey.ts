import { expect, it } from "vitest";
import { expectAccessible } from "../chromium/access.ts";
import { useApp } from "../chromium/app-test.ts";
import { begin, toToday } from "../chromium/person.ts";

const app = useApp();

it("writes someone down, asks in words that can be changed, and counts the asking", async () => {
  const { page, close } = await app.open();
  await begin(page);
  await toToday(page);
  await page.getByRole("link", { name: "Circle", exact: true }).click();
  await page.getByText("Who could you sit beside and say nothing?").waitFor();
  await page.getByRole("button", { name: "Add someone" }).click();
  await page.getByRole("button", { name: "Keep", exact: true }).click();
  await page.getByText(/Nothing to keep/).waitFor();
  await page.getByLabel("Name").fill("Meera");
  await page.getByRole("button", { name: "To listen" }).click();
  await page.getByLabel("Number").fill("+91 98765 43210");
  await page.getByRole("button", { name: "Keep", exact: true }).click();
  await page.getByRole("heading", { name: "To listen" }).waitFor();
  await expectAccessible(page, "the circle");

  // From the circle to a message in another app: reach out, and one tap more.
  await page.getByRole("button", { name: "Reach out" }).click();
  const message = page.getByLabel("Your message");
  await expect.poll(() => message.inputValue()).toContain("Meera, it has been a heavy few days.");
  await page.getByRole("button", { name: "Help with something" }).click();
  await page.getByLabel(/What could they do/).fill("come along tomorrow");
  await expect.poll(() => message.inputValue()).toContain("Could you come along tomorrow?");
  await message.fill("Meera, ring me? <b>Tonight</b>");
  const sms = await page.getByRole("link", { name: "SMS" }).getAttribute("href");
  expect(sms).toBe(
    `sms:+919876543210?body=${encodeURIComponent("Meera, ring me? <b>Tonight</b>")}`,
  );
  expect(await page.getByRole("link", { name: "Call" }).getAttribute("href")).toBe(
    "tel:+919876543210",
  );
  await expectAccessible(page, "reaching out");
  await page.getByRole("button", { name: "I reached out" }).click();
  await page.getByText("That took strength.").waitFor();
  await page.getByText(/reached on/).waitFor();

  await page.getByRole("button", { name: /Meera/ }).click();
  await page.getByRole("button", { name: "Take out of my circle" }).click();
  await page.getByText("Who could you sit beside and say nothing?").waitFor();
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByRole("button", { name: /Meera/ }).waitFor();
  await close();
});

it("takes a name and one of two numbers from the phone’s contacts, only when asked", async () => {
  const { page, close } = await app.open();
  await begin(page);
  await page.goto(`${app.address}/circle/person`);
  await page.getByLabel("Name").waitFor();
  expect(await page.getByRole("button", { name: "Choose from contacts" }).count()).toBe(0);
  await page.addInitScript(() => {
    const tel = ["0674 255 0101", "+91 98765 43210"];
    const select = (properties: readonly string[]) => {
      Object.assign(globalThis, { read: properties });
      return Promise.resolve([{ name: ["Meera"], tel }]);
    };
    Object.defineProperty(navigator, "contacts", { value: { select } });
  });
  await page.reload();
  const choose = page.getByRole("button", { name: "Choose from contacts" });
  await choose.waitFor();
  expect(await page.evaluate(() => Reflect.get(globalThis, "read"))).toBeUndefined();
  await choose.click();
  await page.getByRole("button", { name: "+91 98765 43210" }).click();
  expect(await page.getByLabel("Name").inputValue()).toBe("Meera");
  expect(await page.getByLabel("Number", { exact: true }).inputValue()).toBe("+91 98765 43210");
  expect(await page.evaluate(() => Reflect.get(globalThis, "read"))).toEqual(["name", "tel"]);
  await expectAccessible(page, "someone from the phone’s contacts");
  await close();
});

it("keeps a care card as it is written, and prints what is on it and nothing else", async () => {
  const { page, close } = await app.open();
  await begin(page);
  await page.goto(`${app.address}/circle/care-card`);
  await page.getByLabel("What helps", { exact: true }).fill("Tea, and no questions");
  await page.getByRole("button", { name: "Back" }).click();
  await page.getByRole("link", { name: /Care card/ }).click();
  const helps = page.getByLabel("What helps", { exact: true });
  await expect.poll(() => helps.inputValue()).toBe("Tea, and no questions");
  await page.emulateMedia({ media: "print" });
  await page.getByRole("heading", { name: "What helps" }).waitFor();
  expect(await page.getByRole("heading", { name: "What does not help" }).count()).toBe(0);
  expect(await page.getByRole("button").filter({ visible: true }).count()).toBe(0);
  await close();
});
