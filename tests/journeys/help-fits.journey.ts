import { expect, it } from "vitest";
import { expectAccessible } from "../chromium/access.ts";
import { useApp } from "../chromium/app-test.ts";

const app = useApp();

/** Moments at which lines are open, closed, or answer only tomorrow, whatever the day the test runs on. */
const HOURS = ["2026-03-04T00:06:00Z", "2026-03-04T09:30:00Z", "2026-03-07T18:45:00Z"];

it("shows the emergency number and the directories for a country whose lines are not known", async () => {
  const { page, close } = await app.open({}, "/help");
  await page.getByLabel("Country").selectOption({ label: "Another country" });
  await page.getByText("No line of this country is listed here yet.").waitFor();
  const number = page.getByRole("link", { name: /^In danger right now/ });
  expect(await number.getAttribute("href")).toBe("tel:112");
  await page.getByText("findahelpline.com").waitFor();
  await expectAccessible(page, "Help without lines");
  await page.reload();
  await number.waitFor();
  expect(await page.getByLabel("Country").inputValue()).toBe("ZZ");
  await page.getByLabel("Country").selectOption({ label: "Pakistan" });
  await page.getByRole("link", { name: "Call 15", exact: true }).waitFor();
  await close();
});

for (const language of ["en", "hi"] as const) {
  it(`shows every country's help at every hour beside nothing, with text twice the size, in ${language}`, async () => {
    const { page, close } = await app.open({ width: 360, height: 740 });
    const settings = { textSize: 200, language };
    await page.evaluate((kept) => {
      localStorage.setItem("lichen-settings", JSON.stringify(kept));
    }, settings);
    for (const hour of HOURS) {
      await page.clock.setFixedTime(hour);
      await page.goto(`${app.address}/help`);
      const choice = page.getByRole("combobox");
      await choice.waitFor();
      for (const more of await page.locator("details").all()) {
        await more.evaluate((element) => element.setAttribute("open", ""));
      }
      const countries = await choice
        .locator("option")
        .evaluateAll((all) => all.map((each) => each.getAttribute("value") ?? ""));
      expect(countries.length).toBeGreaterThan(5);
      for (const country of countries) {
        await choice.selectOption(country);
        const beside = await page.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement;
          return scrollWidth - clientWidth;
        });
        expect(beside, `${country} at ${hour}: pixels beside the screen`).toBeLessThanOrEqual(0);
      }
    }
    await close();
  });
}
