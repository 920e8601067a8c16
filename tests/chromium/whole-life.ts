import type { Day } from "@lichen/base";
import { makeBackup, type Notebook, writeDemoLife } from "@lichen/companion";
import { fakeClock, openMemoryNotebook } from "@lichen/testkit";
import { wordsOfRoot } from "@lichen/vault";
import type { Page } from "playwright-core";
import { bringBackupIn } from "./person.ts";

/** Begins with a made-up life of so many days up to today, brought in from a backup. */
export async function beginWithLife(
  page: Page,
  days: number,
  speaks: "en" | "hi" = "en",
): Promise<void> {
  const now = Date.now();
  const { notebook } = await openMemoryNotebook({ seed: 7, clock: fakeClock(now) });
  const today = Math.floor((now + 5.5 * 3_600_000) / 86_400_000) as Day; // In the browsers of these tests it is India.
  await writeDemoLife(notebook, { seed: 7, days, today, speaks });
  await beginWithNotebook(page, notebook);
}

/** Begins with a notebook that was written beforehand, brought in from a backup. Ends on Today. */
export async function beginWithNotebook(page: Page, notebook: Notebook): Promise<void> {
  const backup = await makeBackup(notebook, undefined);
  if (!backup.ok) throw new Error(backup.problem.kind);
  await page.getByRole("button", { name: "I have a backup" }).click();
  const file = {
    name: "life.lichen",
    mimeType: "application/octet-stream",
    buffer: Buffer.from(backup.value),
  };
  await bringBackupIn(page, file, wordsOfRoot(notebook.keys.keyring.root).join(" "));
  await page.getByRole("link", { name: /How is it right now/ }).waitFor();
}
