import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { useApp } from "../chromium/app-test.ts";
import {
  backUp,
  begin,
  bringBackupIn,
  PASSPHRASE,
  showWords,
  toToday,
} from "../chromium/person.ts";

const app = useApp();
const MEERA = { name: "Meera", phone: "98765 43210" };
const PLAN = "Walk to the gate";

async function addPerson(page: Page, who: typeof MEERA): Promise<void> {
  await page.getByRole("link", { name: "Circle", exact: true }).click();
  await page.getByRole("button", { name: "Add someone" }).click();
  await page.getByLabel("Name").fill(who.name);
  await page.getByLabel("Number").fill(who.phone);
  await page.getByRole("button", { name: "Keep", exact: true }).click();
  await page.getByRole("button", { name: who.name }).first().waitFor();
}

/** Writes a line of the plan, and leaves it open while locked. */
async function leavePlanOpen(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Ease", exact: true }).click();
  await page.getByRole("link", { name: "My safety plan" }).click();
  await page.getByLabel(/What I can do then/).fill(PLAN);
  await page.getByRole("switch", { name: "Keep it open while locked" }).click();
}

async function changeMeera(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Circle", exact: true }).click();
  await page.getByRole("button", { name: "Meera" }).first().click();
}

/** What this browser holds in plain sight of the plan; empty where there is no copy. */
function openCopy(page: Page): Promise<string> {
  return page.evaluate(() => localStorage.getItem("lichen-open-plan") ?? "");
}

/** Loses the notebook as a full phone does, and nothing else. */
async function loseNotebook(page: Page): Promise<void> {
  await page.goto(`${app.address}/away.html`);
  await page.evaluate(async () => {
    for (const { name } of await indexedDB.databases()) if (name) indexedDB.deleteDatabase(name);
    const root = await navigator.storage.getDirectory();
    for await (const name of root.keys()) await root.removeEntry(name, { recursive: true });
  });
  await page.goto(app.address);
}

it("changes a number, renames someone, takes them out: the open copy says so at once, and after a lock", async () => {
  const { page, close } = await app.open();
  await begin(page, { passphrase: PASSPHRASE });
  await toToday(page);
  await addPerson(page, MEERA);
  await leavePlanOpen(page);
  await expect.poll(() => openCopy(page)).toContain("98765 43210");

  await changeMeera(page);
  await page.getByLabel("Number").fill("91234 56780");
  await page.getByLabel("Name").fill("Meera didi");
  await page.getByRole("button", { name: "Keep", exact: true }).click();
  await expect.poll(() => openCopy(page)).toContain("91234 56780");
  expect(await openCopy(page)).not.toContain("98765");
  expect(await openCopy(page)).toContain("Meera didi");

  // Taken out, and the page left in the same breath: nobody reads the name while it is locked.
  await changeMeera(page);
  await page.getByRole("button", { name: "Take out of my circle" }).click();
  await page.getByRole("button", { name: "Leave quickly" }).click();
  await page.waitForURL(/away\.html$/);
  expect(await openCopy(page)).not.toContain("Meera");
  await page.goto(`${app.address}/help`);
  await page.getByRole("link", { name: "My safety plan" }).click();
  await page.getByText(PLAN).waitFor();
  expect(await page.getByText("Meera").count()).toBe(0);
  await close();
});

it("takes someone out in one tab: Help in another, which only looks on, no longer names them", async () => {
  const { page, context, close } = await app.open();
  await begin(page, { passphrase: PASSPHRASE });
  await toToday(page);
  await addPerson(page, MEERA);
  await leavePlanOpen(page);
  const second = await context.newPage();
  await second.goto(`${app.address}/help`);
  await second.getByRole("link", { name: /Meera/ }).first().waitFor();

  await changeMeera(page);
  await page.getByRole("button", { name: "Take out of my circle" }).click();
  await expect.poll(() => second.getByText("Meera").count()).toBe(0);
  await page.getByRole("link", { name: "Ease", exact: true }).click();
  await page.getByRole("link", { name: "My safety plan" }).click();
  await page.getByRole("switch", { name: "Keep it open while locked" }).click();
  await expect.poll(() => second.getByRole("link", { name: "My safety plan" }).count()).toBe(0);
  await close();
});

it("begins another notebook where one was lost: the plan of the first is nowhere any more", async () => {
  const { page, close } = await app.open();
  await begin(page, { passphrase: PASSPHRASE });
  await toToday(page);
  await leavePlanOpen(page);
  await expect.poll(() => openCopy(page)).toContain(PLAN);

  await loseNotebook(page);
  await page.getByRole("button", { name: "Begin empty" }).click();
  await page.getByRole("button", { name: "Begin empty" }).click();
  await begin(page, { passphrase: PASSPHRASE });
  expect(await openCopy(page)).toBe("");
  await page.goto(`${app.address}/plan`);
  await page.getByLabel("Passphrase", { exact: true }).waitFor();
  expect(await page.getByText(PLAN).count()).toBe(0);
  await close();
});

it("brings the same notebook back where it was lost: the copy chosen here stays, and follows it", async () => {
  const { page, close } = await app.open();
  await begin(page);
  await toToday(page);
  await addPerson(page, MEERA);
  await leavePlanOpen(page);
  await page.getByRole("link", { name: "Today" }).click();
  const words = await showWords(page);
  const file = await backUp(page);

  await loseNotebook(page);
  await page.getByRole("button", { name: "Bring a backup file back" }).click();
  await bringBackupIn(page, file, words);
  await page.getByRole("navigation", { name: "Places" }).waitFor();
  await expect.poll(() => openCopy(page)).toContain("Meera");
  await changeMeera(page);
  await page.getByRole("button", { name: "Take out of my circle" }).click();
  await expect.poll(() => openCopy(page)).not.toContain("Meera");
  expect(await openCopy(page)).toContain(PLAN);
  await close();
});

it("brings another person’s notebook in where one was lost: the plan of the first is nowhere any more", async () => {
  const other = await app.open();
  await begin(other.page);
  await toToday(other.page);
  const words = await showWords(other.page);
  const file = await backUp(other.page);

  const { page, close } = await app.open();
  await begin(page);
  await toToday(page);
  await leavePlanOpen(page);
  await expect.poll(() => openCopy(page)).toContain(PLAN);
  await loseNotebook(page);
  await page.getByRole("button", { name: "Bring a backup file back" }).click();
  await bringBackupIn(page, file, words);
  await page.getByRole("navigation", { name: "Places" }).waitFor();
  expect(await openCopy(page)).toBe("");
  await close();
  await other.close();
});

it("erases everything and begins anew, also where the copy was left behind by an accident", async () => {
  const { page, close } = await app.open();
  await begin(page, { passphrase: PASSPHRASE });
  await toToday(page);
  await leavePlanOpen(page);
  await expect.poll(() => openCopy(page)).toContain(PLAN);
  const left = await openCopy(page);
  await page.getByRole("link", { name: "Today" }).click();
  await page.getByRole("link", { name: "Settings" }).click();
  await page.getByRole("link", { name: "Lock and quick exit" }).click();
  await page.getByRole("button", { name: "Erase everything here" }).click();
  await page.getByRole("button", { name: "Erase everything", exact: true }).click();
  await page.getByRole("button", { name: "Begin", exact: true }).waitFor();
  expect(await openCopy(page)).toBe("");

  await page.evaluate((copy) => localStorage.setItem("lichen-open-plan", copy), left);
  await page.goto(`${app.address}/plan`);
  await page.getByRole("button", { name: "Begin", exact: true }).waitFor();
  expect(await openCopy(page)).toBe("");
  await close();
});
