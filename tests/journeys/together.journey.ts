import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { expectAccessible } from "../chromium/access.ts";
import { useApp } from "../chromium/app-test.ts";
import { begin, checkIn, toToday } from "../chromium/person.ts";
import { tabTo } from "../chromium/tab-to.ts";
import { beginWithLife } from "../chromium/whole-life.ts";

const app = useApp();

/** Ninety days of one mood a day, as Daylio writes them: no answer to the two questions among them. */
const MOODS = `full_date,date,weekday,time,mood,activities,note_title,note
${Array.from({ length: 90 }, (_, i) => {
  const day = new Date(Date.now() - (i + 1) * 86_400_000).toISOString().slice(0, 10);
  return `${day},,,8:15 am,${i % 2 === 0 ? "good" : "bad"},,,`;
}).join("\n")}
`;

async function goTo(page: Page, tab: string): Promise<void> {
  await page
    .getByRole("navigation", { name: "Look back" })
    .getByRole("link", { name: tab })
    .click();
  await page.getByRole("heading", { level: 1, name: tab }).waitFor();
}

/** No number that is none is ever shown. */
async function expectSound(page: Page): Promise<void> {
  expect(await page.getByRole("main").textContent()).not.toMatch(/NaN|undefined|Infinity|null/);
}

async function expectNotEnough(page: Page): Promise<void> {
  await goTo(page, "Balance");
  await page.getByRole("heading", { name: "Not enough to say yet" }).waitFor();
  await page.getByText(/more days? with both questions answered/).waitFor();
  await expectSound(page);
  await goTo(page, "Links");
  await page.getByRole("heading", { name: "Not enough to say yet" }).nth(7).waitFor();
  await expectSound(page);
}

it("says calmly what it cannot say: with nothing, with one check-in, with moods from elsewhere alone", async () => {
  const { page, close } = await app.open();
  await begin(page);
  await toToday(page);
  await page.getByRole("link", { name: "Look back" }).click();
  await expectNotEnough(page);
  await goTo(page, "At a glance");
  await page.getByText("A year fits here. One day is a beginning.").waitFor();
  await expectAccessible(page, "a year with nothing in it");

  await page.getByRole("link", { name: "Today" }).click();
  await checkIn(page, "a first day");
  await page.getByRole("link", { name: "Look back" }).click();
  await expectNotEnough(page);
  await goTo(page, "At a glance");
  await page
    .getByText(/^1 day, at \d/)
    .first()
    .waitFor();
  await page.getByText("Not answered in this year.").first().waitFor();
  await expectSound(page);

  await page.getByRole("link", { name: "Today" }).click();
  await page.getByRole("link", { name: "Settings" }).click();
  await page.getByRole("link", { name: "Bring and take" }).click();
  const file = { name: "daylio.csv", mimeType: "text/csv", buffer: Buffer.from(MOODS) };
  await page.getByLabel("Choose the file").setInputFiles(file);
  await page.getByRole("button", { name: "Bring them in" }).click();
  await page.getByText(/90 notes came in/).waitFor();
  await page.goBack();
  await page.goBack();
  await page.getByRole("link", { name: "Look back" }).click();
  await expectNotEnough(page);
  await goTo(page, "At a glance");
  await page
    .getByText(/^9\d days\. About half lay/)
    .first()
    .waitFor();
  await expectSound(page);
  await close();
});

it("shows a year: a place and its doubt, seven questions, the days, and everything in words and numbers too", async () => {
  const { page, close } = await app.open();
  await beginWithLife(page, 300);
  await page.getByRole("link", { name: "Look back" }).click();
  await goTo(page, "Balance");
  await page.getByRole("img", { name: /^A map/ }).waitFor();
  await page.getByText("The shaded shape is where you most likely are", { exact: false }).waitFor();
  await tabTo(page, /In numbers/);
  await page.keyboard.press("Enter");
  await page.getByRole("row", { name: /Where it stands now.*likely/ }).waitFor();
  await page.getByText("The same as a table").click();
  await page.getByRole("columnheader", { name: "Month" }).waitFor();
  await page.getByText("How is this made?").click();
  await expectSound(page);
  await expectAccessible(page, "the balance of a life");

  await goTo(page, "Links");
  await page
    .getByText(/^Likely .* pairs of days/)
    .nth(2)
    .waitFor();
  await page.getByText(/On the kinder days/).waitFor();
  await page.getByText("Only for the curious").click();
  await page.getByText("feeling able and a pleasant day").waitFor();
  await expectSound(page);
  await expectAccessible(page, "the links of a life");

  await goTo(page, "At a glance");
  await page.getByText("The same in words").click();
  await page
    .getByText(/: \d+ days, more often/)
    .first()
    .waitFor();
  await page.getByRole("heading", { name: "What techniques bring" }).waitFor();
  await page
    .getByText(/uses\. About .* beside waiting/)
    .first()
    .waitFor();
  await expectSound(page);
  await expectAccessible(page, "a year at a glance");
  const leaned = page.getByRole("region", { name: "What you leaned on" });
  await leaned.getByRole("group").first().locator("summary").click();
  await leaned.getByRole("button").first().click();
  await page
    .getByText(/entries/)
    .first()
    .waitFor();
  await page.goBack();
  await page.getByRole("heading", { level: 1, name: "At a glance" }).waitFor();
  await close();
});
