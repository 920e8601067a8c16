import { expect, it } from "vitest";
import { expectAccessible } from "../chromium/access.ts";
import { useApp } from "../chromium/app-test.ts";
import { backUp, begin, bringBackupIn, checkIn, showWords, toToday } from "../chromium/person.ts";

const app = useApp();

it("changes an entry, takes one out of sight and back, and lets one go for good", async () => {
  const { page, close } = await app.open();
  await begin(page);
  await toToday(page);
  await checkIn(page, "the long queue at the bank");
  await checkIn(page, "rain on the tin roof");
  await page.getByRole("link", { name: "Look back" }).click();
  await page.getByText("2 entries").waitFor();
  await expectAccessible(page, "the timeline");

  await page.getByRole("button", { name: /the long queue/ }).click();
  await page.getByRole("button", { name: "Change" }).click();
  await page.getByRole("button", { name: "Two questions" }).click();
  await page.getByLabel("A note").fill("the long queue, and a kind clerk");
  await page.getByRole("button", { name: "Done" }).click();
  await page.getByRole("main").getByText("the long queue, and a kind clerk").waitFor();

  await page.getByRole("button", { name: "Take out of sight" }).click();
  await page.getByText("1 entry", { exact: true }).waitFor();
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByText("2 entries").waitFor();

  await page.getByRole("button", { name: /rain on the tin/ }).click();
  await page.getByRole("button", { name: "Take out of sight" }).click();
  await page.getByRole("link", { name: "More", exact: true }).click();
  await page.getByRole("link", { name: /^Out of sight/ }).click();
  await page.getByRole("button", { name: /Bring back/ }).waitFor();
  await expectAccessible(page, "out of sight");
  await page.getByRole("button", { name: /Bring back/ }).click();
  await page.getByText("Nothing is out of sight.").waitFor();
  await page.getByRole("link", { name: "Days" }).click();
  await page.getByRole("button", { name: /rain on the tin/ }).click();
  await page.getByRole("button", { name: "Erase for good" }).click();
  await expectAccessible(page, "asking before erasing");
  await page.getByRole("dialog").getByRole("button", { name: "Erase for good" }).click();
  await page.getByText("1 entry", { exact: true }).waitFor();
  await close();
});

it("shows on a wide screen the opened entry beside the list, else the month, and leads the keyboard there and back", async () => {
  const { page, close } = await app.open({ width: 1280, height: 800 });
  await begin(page);
  await toToday(page);
  await checkIn(page, "the long queue at the bank");
  await checkIn(page, "rain on the tin roof");
  await page.getByRole("link", { name: "Look back" }).click();
  const beside = page.getByRole("complementary");
  await beside.getByRole("button", { name: /2 entries/ }).waitFor();
  await expectAccessible(page, "the list beside the month");
  const row = page.getByRole("button", { name: /the long queue/ });
  await row.focus();
  await page.keyboard.press("Enter");
  await beside.getByText("the long queue at the bank").waitFor();
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.tagName), { message: "what is heard" })
    .toBe("H2");
  await expectAccessible(page, "the list beside an entry");
  await beside.getByRole("button", { name: "Change" }).click();
  await page.getByRole("button", { name: "Two questions" }).click();
  await page.getByLabel("A note").fill("the long queue, and a kind clerk");
  await page.getByRole("button", { name: "Done" }).click();
  await beside.getByText("the long queue, and a kind clerk").waitFor();
  await beside.getByRole("button", { name: "Close" }).click();
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.textContent ?? ""))
    .toContain("the long queue");
  await beside.getByRole("button", { name: /2 entries/ }).waitFor();
  await close();
});

it("finds words in any language, shows where they stand, and comes back to them", async () => {
  const { page, close } = await app.open();
  await begin(page);
  await toToday(page);
  await checkIn(page, "आज माँ की बहुत याद आई");
  await checkIn(page, "<script>document.title = 'x'</script> walked by the river");
  await page.getByRole("link", { name: "Look back" }).click();
  await page.getByRole("link", { name: "Search" }).click();
  await page.getByLabel("Search your notebook").fill("माँ");
  await page.getByText("Found in 1 entry").waitFor();
  expect(await page.locator("mark").allTextContents()).toEqual(["माँ"]);
  await expectAccessible(page, "found");
  await page.getByRole("button", { name: /याद आई/ }).click();
  await page.goBack();
  expect(await page.getByLabel("Search your notebook").inputValue()).toBe("माँ");
  await page.getByLabel("Search your notebook").fill("nowhere to be found");
  await page.getByText("These words are nowhere here.").waitFor();
  await page.getByLabel("Search your notebook").fill("river script");
  await page.getByRole("button", { name: /walked by the/ }).waitFor();
  expect(await page.title()).toBe("Lichen");
  await close();
});

it("sees a month and a year, as a picture and as a table, and opens a day", async () => {
  const { page, close } = await app.open();
  await begin(page);
  await toToday(page);
  await checkIn(page, "a day to find");
  await page.getByRole("link", { name: "Look back" }).click();
  await page.getByRole("link", { name: "Calendar" }).click();
  const today = page.getByRole("button", { name: /1 entry/ });
  await today.waitFor();
  await expectAccessible(page, "a month");
  await today.focus();
  await page.keyboard.press("PageUp");
  await page.keyboard.press("PageDown");
  // However quick the keys are, the focus goes along.
  const here = await page.evaluate(() => document.activeElement?.getAttribute("aria-current"));
  expect(here).toBe("date");
  await page.getByText("The same as a table").click();
  await page.getByRole("columnheader", { name: "Entries" }).waitFor();
  await page.getByRole("radio", { name: "Year" }).check();
  await expectAccessible(page, "a year");
  await page.getByRole("radio", { name: "Month" }).check();
  await today.click();
  await page.getByRole("button", { name: /a day to find/ }).waitFor();
  await close();
});

it("joins two devices: what both wrote is there, and a note changed on both shows two versions", async () => {
  const one = await app.open();
  await begin(one.page);
  await toToday(one.page);
  await checkIn(one.page, "as first written");
  const words = await showWords(one.page);
  const first = await backUp(one.page);

  const other = await app.open();
  await other.page.getByRole("button", { name: "I have a backup" }).click();
  await bringBackupIn(other.page, first, words);
  await other.page.getByRole("link", { name: /How is it right now/ }).waitFor();
  await changeNote(other.page, "as changed on the other");
  await other.page.getByRole("link", { name: "Today" }).click();
  await checkIn(other.page, "only on the other");
  const second = await backUp(other.page);

  await changeNote(one.page, "as changed on this one");
  await one.page.getByRole("link", { name: "Today" }).click();
  await checkIn(one.page, "only on this one");
  await one.page.getByRole("link", { name: "Settings" }).click();
  await one.page.getByRole("link", { name: /Safe copy/ }).click();
  await one.page.getByRole("link", { name: /Bring a backup in/ }).click();
  await bringBackupIn(one.page, second, words);

  await one.page.getByRole("link", { name: "Look back" }).click();
  await one.page.getByRole("button", { name: /only on this one/ }).waitFor();
  await one.page.getByRole("button", { name: /only on the other/ }).waitFor();
  await one.page.getByRole("button", { name: /There are 2 versions/ }).click();
  await one.page.getByRole("heading", { name: /There are 2 versions/ }).waitFor();
  await expectAccessible(one.page, "two versions");
  await one.page.getByRole("button", { name: /Use this one as changed on the other/ }).click();
  await one.page
    .getByRole("heading", { name: /There are 2 versions/ })
    .waitFor({ state: "detached" });
  await one.page.getByRole("main").getByText("as changed on the other").waitFor();
  await other.close();
  await one.close();
});

async function changeNote(page: Parameters<typeof begin>[0], note: string): Promise<void> {
  await page.getByRole("link", { name: "Look back" }).click();
  await page.getByRole("button", { name: /as first written/ }).click();
  await page.getByRole("button", { name: "Change" }).click();
  await page.getByRole("button", { name: "Two questions" }).click();
  await page.getByLabel("A note").fill(note);
  await page.getByRole("button", { name: "Done" }).click();
  await page.getByRole("main").getByText(note).waitFor();
}
