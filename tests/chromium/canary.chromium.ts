import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { useApp } from "./app-test.ts";
import { freshProfile } from "./browser.ts";
import { startKillable } from "./killable.ts";
import { begin, checkIn, PASSPHRASE, toToday } from "./person.ts";

const app = useApp();
const CANARY = "zanthoxylum-quokka-7431";
const OWN_TAG = "brambleford-9026";

it("leaves no written word anywhere in the profile after lock and quit", async () => {
  const profile = freshProfile();
  const { page, quit } = await startKillable(profile, app.address);
  await begin(page, { passphrase: PASSPHRASE });
  await toToday(page);
  await checkIn(page, `a note that says ${CANARY}`);
  await page.getByRole("link", { name: "Look back" }).click();
  await page.getByRole("link", { name: "Search" }).click();
  await page.getByLabel("Search your notebook").fill(CANARY);
  await page.getByRole("button", { name: new RegExp(CANARY) }).click();
  await page.getByRole("button", { name: "Change" }).click();
  await page.getByRole("button", { name: "Two questions" }).click();
  await page.getByRole("textbox", { name: "What is going on" }).fill(OWN_TAG);
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await page.getByRole("button", { name: "Done" }).click();
  await page.getByText(OWN_TAG).first().waitFor();
  await page
    .getByRole("link", { name: "Settings" })
    .or(page.getByRole("link", { name: "Look back" }))
    .first()
    .click();
  await page.goto(`${app.address}/settings/lock`);
  await page.getByLabel("Passphrase", { exact: true }).waitFor();
  await quit();

  const files = readdirSync(profile, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  expect(files.length).toBeGreaterThan(20);
  const needles = [CANARY, OWN_TAG, PASSPHRASE].flatMap((text) => [
    Buffer.from(text, "utf8"),
    Buffer.from(text, "utf16le"),
  ]);
  const hits = files.filter((file) => {
    const bytes = readFileSync(file);
    return needles.some((needle) => bytes.includes(needle));
  });
  console.log(`figure: canary words in ${files.length} files of the profile: ${hits.length} hits`);
  expect(hits).toEqual([]);
  rmSync(profile, { recursive: true, force: true });
});
