import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { useApp } from "./app-test.ts";
import { freshProfile } from "./browser.ts";
import { startKillable } from "./killable.ts";
import { begin, checkIn, PASSPHRASE, toToday } from "./person.ts";

const app = useApp();
const CANARY = "zanthoxylum-quokka-7431";
const OWN_TAG = "brambleford-9026";
const PAGE = "oleander-vicuna-5518";
const PERSON = "Thistledown-3307";
const PLAN = "juniper-okapi-8842";

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
  await writeElsewhere(page);
  await page.getByRole("link", { name: "Today", exact: true }).click();
  await page.getByRole("link", { name: "Settings" }).click();
  await page.getByRole("link", { name: "Lock and quick exit" }).click();
  await page.getByRole("button", { name: "Lock now" }).click();
  await page.getByLabel("Passphrase", { exact: true }).waitFor();
  await page.reload();
  await page.getByLabel("Passphrase", { exact: true }).waitFor();
  await quit();

  const files = readdirSync(profile, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  expect(files.length).toBeGreaterThan(20);
  const needles = [CANARY, OWN_TAG, PAGE, PERSON, PLAN, PASSPHRASE].flatMap((text) => [
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

/** A page of the journal, someone in the circle, a line of the safety plan: each kept before the next. */
async function writeElsewhere(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Today", exact: true }).click();
  await page.getByRole("link", { name: /Write freely/ }).click();
  await page.getByLabel("Your page").fill(PAGE);
  await page.getByText("Kept", { exact: true }).waitFor();
  await page.getByRole("button", { name: "Enough for now" }).click();
  await page.getByRole("heading", { level: 1, name: "And one small thing?" }).waitFor();
  await page.getByRole("button", { name: /nothing/i }).click();
  await page.getByRole("link", { name: "Circle", exact: true }).click();
  await page.getByRole("button", { name: "Add someone" }).click();
  await page.getByLabel("Name").fill(PERSON);
  await page.getByRole("button", { name: "Keep", exact: true }).click();
  await page.getByRole("button", { name: PERSON }).first().waitFor();
  await page.getByRole("link", { name: "Ease", exact: true }).click();
  await page.getByRole("link", { name: "My safety plan" }).click();
  await page.getByLabel(/What I can do then/).fill(PLAN);
}
