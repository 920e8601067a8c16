import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { expectAccessible } from "../chromium/access.ts";
import { useApp } from "../chromium/app-test.ts";
import { begin } from "../chromium/person.ts";

const app = useApp();

it("makes a calendar file that names nothing of why, and falls silent by itself", async () => {
  const { page, close } = await app.open();
  await begin(page);
  await page.goto(`${app.address}/settings`);
  await page.getByRole("link", { name: "Reminders" }).click();
  await page.getByText("Switch one on, and there is a file to save.").waitFor();
  await page.getByRole("switch", { name: "A kind minute" }).click();
  const one = page.getByRole("region", { name: "A kind minute" });
  await one.getByText(/It rings 28 times, last on .*silent by itself/).waitFor();
  await one.getByLabel("What the calendar shows").fill("Tea, by the window");
  await one.getByLabel("Time").fill("08:15");
  await one.getByRole("button", { name: "Monday" }).click();
  await one.getByText(/It rings 4 times/).waitFor();
  await one.getByRole("radio", { name: "8 weeks" }).check();
  await one.getByText(/It rings 8 times/).waitFor();
  await expectAccessible(page, "a reminder");

  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save the calendar file" }).click();
  const download = await saving;
  const file = readFileSync(await download.path(), "utf8");
  expect(download.suggestedFilename()).toMatch(/\.ics$/);
  expect(file).toContain("SUMMARY:Tea\\, by the window\r\n");
  expect(file).toMatch(/DTSTART:\d{8}T081500\r\n/);
  expect(file).toContain("RRULE:FREQ=WEEKLY;BYDAY=MO;COUNT=8\r\n");
  expect(file).not.toMatch(/lichen|kind|mental|health|mood/i);
  await page.getByText("Saved. Open the file with your calendar.").waitFor();

  // It is all there again.
  await page.reload();
  const again = page.getByRole("region", { name: "A kind minute" });
  await expect
    .poll(() => again.getByLabel("What the calendar shows").inputValue())
    .toBe("Tea, by the window");
  await close();
});
