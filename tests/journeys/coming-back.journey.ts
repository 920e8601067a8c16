import { expect, it } from "vitest";
import { expectAccessible } from "../chromium/access.ts";
import { useApp } from "../chromium/app-test.ts";
import { type EarlierCheckIn, openWithEarlier } from "../chromium/earlier-life.ts";
import { touchField } from "../chromium/person.ts";

const app = useApp();

const GAP_SAID = /missed|days ago|weeks ago|a year|away|since you|long time|gap|last time/i;

for (const away of [21, 365]) {
  it(`meets someone after ${away} days without a word of the gap, and counts the day they came`, async () => {
    const { page, close } = await app.open();
    const earlier = [30, 7, 0].map(
      (before): EarlierCheckIn => ({ daysAgo: away + before, options: ["--note", "a day"] }),
    );
    await openWithEarlier(page, earlier);
    const main = page.getByRole("main");
    await main.getByText("Welcome back. Everything is where you left it.").waitFor();
    await main.getByText("You came here on 3 days").waitFor();
    expect(await main.textContent()).not.toMatch(GAP_SAID);
    await expectAccessible(page, "coming back");

    // A door to a day before: looked through and left, it leaves nothing behind.
    await main.getByRole("button", { name: "Add something from a day before" }).click();
    await page.getByRole("button", { name: /Another time/ }).waitFor();
    expect(await page.getByRole("button", { name: /^Now, / }).count()).toBe(0);
    await page.getByRole("button", { name: "Back" }).click();
    await page.getByRole("link", { name: /How is it right now/ }).click();
    await page.getByRole("button", { name: /^Now, / }).waitFor();
    await page.getByRole("button", { name: "Back" }).click();

    // What is told of a day before counts for the day it is told on.
    await main.getByRole("button", { name: "Add something from a day before" }).click();
    await touchField(page, 0.4, 0.4);
    await page.getByRole("button", { name: "Save" }).click();
    await main.getByText("You came here on 4 days").waitFor();
    await page.getByRole("link", { name: /How is it right now/ }).click();
    await touchField(page, 0.6, 0.6);
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("1 check-in today").waitFor();
    await main.getByText("You came here on 4 days").waitFor();
    await close();
  });
}

it("does not lose a day that was counted when an entry is erased", async () => {
  const { page, close } = await app.open();
  await openWithEarlier(page, [
    { daysAgo: 5, options: ["--note", "a day of rain"] },
    { daysAgo: 3, options: ["--note", "a day of sun"] },
  ]);
  const main = page.getByRole("main");
  await main.getByText("You came here on 2 days").waitFor();
  await page.getByRole("link", { name: "Look back" }).click();
  await page.getByRole("button", { name: /a day of rain/ }).click();
  await page.getByRole("button", { name: "Erase for good" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Erase for good" }).click();
  await page.getByText(/Erased/).waitFor();
  await page.getByRole("link", { name: "Today" }).click();
  await main.getByText("You came here on 2 days").waitFor();
  await close();
});

it("offers company once after heavy weeks alone, and takes no for an answer", async () => {
  const { page, close } = await app.open();
  const heavy = Array.from({ length: 14 }, (_, i): EarlierCheckIn => {
    return { daysAgo: 27 - i * 2, options: ["--pleasantness", "2"] };
  });
  await openWithEarlier(page, heavy);
  const line = page.getByText("Would a little company help?");
  await line.waitFor();
  await expectAccessible(page, "company offered");
  await page.getByRole("button", { name: "See my people" }).click();
  await page.getByRole("heading", { level: 1, name: "Circle" }).waitFor();
  await page.getByRole("link", { name: "Today" }).click();
  await page.getByRole("button", { name: "Not now" }).click();
  await line.waitFor({ state: "detached" });
  await page.goto(`${app.address}/settings/offers`);
  const choice = page.getByRole("switch", { name: "A little company" });
  await expect.poll(() => choice.getAttribute("aria-checked")).toBe("true");
  await choice.click();
  await expect.poll(() => choice.getAttribute("aria-checked")).toBe("false");
  await close();
});
