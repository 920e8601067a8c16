import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { useApp } from "../chromium/app-test.ts";
import { begin, checkIn, toToday } from "../chromium/person.ts";

const app = useApp();

/** The picker answers with a file of the browser's own disk: a real handle, and nobody is asked. */
const PICKS = () => {
  Object.assign(window, {
    showSaveFilePicker: async () => {
      const disk = await navigator.storage.getDirectory();
      return disk.getFileHandle("chosen.lichen", { create: true });
    },
  });
};

it("keeps a chosen file up to date, and writes no other notebook over it", async () => {
  const { page, context, close } = await app.open();
  await context.addInitScript(PICKS);
  await page.reload();
  await begin(page);
  await toToday(page);
  await checkIn(page, "first of all");
  await toBackup(page);
  await page.getByRole("button", { name: "Choose the file" }).click();
  await page.getByText("Kept up to date: chosen.lichen").waitFor();
  await expect.poll(() => sizeOf(page)).toBeGreaterThan(0);
  const first = await sizeOf(page);
  await page.goto(app.address);
  await checkIn(page, "and one more");
  await expect.poll(() => leave(page).then(() => sizeOf(page))).toBeGreaterThan(first);
  const last = await sizeOf(page);
  const left = await page.evaluate(remembered);
  expect(Object.keys(left ?? {}).toSorted()).toEqual(["handle", "notebook"]);

  // Another notebook begins here; the file of the first is forgotten, and stays as it is.
  await page.goto(`${app.address}/settings/lock`);
  await page.getByRole("button", { name: "Erase everything here" }).click();
  await page.getByRole("button", { name: "Erase everything", exact: true }).click();
  await page.getByRole("button", { name: "Begin", exact: true }).waitFor();
  expect(await page.evaluate(remembered)).toBeUndefined();
  await begin(page);
  await toToday(page);
  await checkIn(page, "of another one");
  await toBackup(page);
  await page.getByRole("button", { name: "Choose the file" }).waitFor();

  // As if the browser had been ended before it was forgotten: whose file it is decides.
  await page.evaluate(remember, "of a notebook that was here before");
  await page.reload();
  await page.getByText("Kept up to date: chosen.lichen").waitFor();
  await page.goto(app.address);
  await checkIn(page, "and another");
  await expect.poll(() => leave(page).then(() => page.evaluate(remembered))).toBeUndefined();
  expect(await sizeOf(page)).toBe(last);
  await close();
});

it("says in a tab that stood aside that the file was let go of meanwhile", async () => {
  const { page, context, close } = await app.open();
  await context.addInitScript(PICKS);
  await page.reload();
  await begin(page);
  await toToday(page);
  await toBackup(page);
  await page.getByRole("button", { name: "Choose the file" }).click();
  await page.getByText("Kept up to date: chosen.lichen").waitFor();
  const second = await context.newPage();
  await second.goto(`${app.address}/settings/backup`);
  await second.getByRole("button", { name: "Continue here" }).click();
  await second.getByText("Kept up to date: chosen.lichen").waitFor();
  await second.getByRole("button", { name: "Stop" }).click();
  await second.getByRole("button", { name: "Choose the file" }).waitFor();
  await page.getByRole("button", { name: "Continue here" }).click();
  // At once, and not only when it would be written next, up to twenty seconds later.
  await page.getByRole("button", { name: "Choose the file" }).waitFor({ timeout: 8_000 });
  expect(await page.getByText("Kept up to date").count()).toBe(0);
  await close();
});

async function toBackup(page: Page): Promise<void> {
  await page.goto(`${app.address}/settings/backup`);
  await page.getByRole("heading", { name: "Keep a backup file up to date" }).waitFor();
}

/** Looks away from the page, which is when a waiting file is written. */
async function leave(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const state of ["hidden", "visible"]) {
      Object.defineProperty(document, "visibilityState", { value: state, configurable: true });
      dispatchEvent(new Event("visibilitychange"));
    }
  });
}

function sizeOf(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const disk = await navigator.storage.getDirectory();
    const file = await (await disk.getFileHandle("chosen.lichen")).getFile();
    return file.size;
  });
}

/** What this browser remembers of the file. */
async function remembered(): Promise<object | undefined> {
  const all = await indexedDB.databases();
  if (!all.some(({ name }) => name === "lichen-backup-file")) return undefined;
  return new Promise((resolve) => {
    const opening = indexedDB.open("lichen-backup-file", 1);
    // It was let go of meanwhile: it is not made anew by looking.
    opening.onupgradeneeded = () => opening.transaction?.abort();
    opening.onerror = () => resolve(undefined);
    opening.onsuccess = () => {
      const database = opening.result;
      const asked = database.transaction("file").objectStore("file").get("chosen");
      asked.onsuccess = () => {
        database.close();
        resolve(asked.result);
      };
    };
  });
}

async function remember(notebook: string): Promise<void> {
  const disk = await navigator.storage.getDirectory();
  const handle = await disk.getFileHandle("chosen.lichen");
  await new Promise<void>((resolve) => {
    const opening = indexedDB.open("lichen-backup-file", 1);
    opening.onupgradeneeded = () => void opening.result.createObjectStore("file");
    opening.onsuccess = () => {
      const database = opening.result;
      const change = database.transaction("file", "readwrite");
      change.objectStore("file").put({ handle, notebook }, "chosen");
      change.oncomplete = () => {
        database.close();
        resolve();
      };
    };
  });
}
