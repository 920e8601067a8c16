import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { expectAccessible } from "../chromium/access.ts";
import { useApp } from "../chromium/app-test.ts";
import { begin, toToday } from "../chromium/person.ts";

const app = useApp();

async function toLibrary(page: Page): Promise<void> {
  await page.goto(`${app.address}/library`);
  await page.getByRole("heading", { level: 1, name: "Ways to cope" }).waitFor();
}

it("says calmly when every way was put aside, and brings one back", async () => {
  const { page, close } = await app.open();
  await begin(page);
  await toToday(page);
  await toLibrary(page);
  await page.getByRole("button", { name: "Leave it open" }).click();
  // What no flag keeps back is refused by hand, from the list of what is left.
  await page.getByRole("link", { name: /What does not suit me/ }).click();
  await page.getByRole("heading", { level: 1, name: /What does not suit me/ }).waitFor();
  const flags = page.getByRole("main").locator("[aria-pressed]");
  await flags.first().waitFor();
  for (const flag of await flags.all()) await flag.click();
  await page.getByText("34 ways are kept back.").waitFor();
  await page.goBack();
  await page.getByRole("radio", { name: "Minutes" }).check();
  const rows = page.getByRole("main").getByRole("list").getByRole("button");
  for (const minutes of ["Up to 10 minutes", "Longer"]) {
    await page.getByRole("button", { name: minutes }).click();
    for (let left = await rows.count(); left > 0; left -= 1) {
      await rows.first().click();
      await page.getByRole("button", { name: "Not for me" }).click();
      await page.getByText("You said this one is not for you").waitFor();
      await page.goBack();
      await page.getByText("Put aside:").waitFor();
    }
  }
  await page.getByText("You have put every way aside, and that is your call.").waitFor();
  await page.getByText("Put aside: 54 ways").waitFor();
  await page.getByRole("main").getByRole("link", { name: "Help, now" }).waitFor();
  await expectAccessible(page, "everything put aside");

  // A hard moment and the path for anxiety say the same, and lead to people.
  for (const to of ["hard-moment", "anxiety"]) {
    await page.goto(`${app.address}/${to}`);
    if (to === "anxiety") {
      for (const step of ["Name it", "Let it be here"]) {
        await page.getByRole("heading", { level: 1, name: step }).waitFor();
        await page.getByRole("button", { name: "Next", exact: true }).click();
      }
    }
    await page.getByText("You have put every way aside, and that is your call.").waitFor();
    await page.getByRole("link", { name: "Someone to be with" }).waitFor();
    expect(await page.getByRole("button", { name: "Begin now, no questions" }).count()).toBe(0);
    await expectAccessible(page, `everything put aside, in ${to}`);
  }

  await toLibrary(page);
  await page.getByText("Put aside: 54 ways").waitFor();
  await page.getByRole("button", { name: /^Name the feeling/ }).click();
  await page.getByRole("button", { name: "Bring it back" }).click();
  await page.goBack();
  await page.getByText("Put aside: 53 ways").waitFor();
  await close();
}, 300_000);
