import type { Page } from "playwright-core";

/** What a person does, by the roles and the words a person meets. English. */

export const PASSPHRASE = "five quiet words of mine";

/** The first run, up to the first check-in. */
export async function begin(page: Page, how: { readonly passphrase?: string } = {}): Promise<void> {
  await page.getByRole("button", { name: "Begin", exact: true }).click();
  const way = how.passphrase === undefined ? "No lock for now" : "A passphrase";
  await page.getByRole("radio", { name: way }).check();
  await page.getByRole("button", { name: "Continue" }).click();
  if (how.passphrase !== undefined) {
    await page.getByLabel("Your passphrase").fill(how.passphrase);
    await page.getByLabel("Once more").fill(how.passphrase);
    await page.getByRole("button", { name: "Continue" }).click();
  }
  await page.getByRole("heading", { name: "How is it right now?" }).waitFor();
}

/** Touches the field, as parts of its width and height from the upper left. */
export async function touchField(page: Page, across: number, down: number): Promise<void> {
  const field = page.getByRole("group", { name: "How it is right now" });
  const box = await field.boundingBox();
  if (!box) throw new Error("the field is not in sight");
  await page.mouse.click(box.x + box.width * across, box.y + box.height * down);
}

/** A whole check-in with a note, from Today to Today. */
export async function checkIn(page: Page, note: string): Promise<void> {
  await page.getByRole("link", { name: /How is it right now/ }).click();
  await touchField(page, 0.4, 0.4);
  await page.getByRole("button", { name: "Say more" }).click();
  await page.getByRole("button", { name: "Two questions" }).click();
  await page.getByLabel("A note").fill(note);
  await page.getByRole("button", { name: "Done" }).click();
  await page.getByRole("link", { name: /How is it right now/ }).waitFor();
}

/** Puts the first check-in down and goes to Today. */
export async function toToday(page: Page): Promise<void> {
  await page
    .getByRole("link", { name: "Today" })
    .or(page.getByRole("button", { name: "Back" }))
    .first()
    .click();
  await page.getByRole("link", { name: /How is it right now/ }).waitFor();
}

/** Opens a locked notebook. */
export async function unlock(page: Page, passphrase: string): Promise<void> {
  await page.getByLabel("Passphrase", { exact: true }).fill(passphrase);
  await page.getByRole("button", { name: "Open", exact: true }).click();
}

/** The 24 words, read off the sheet; ends on Today. */
export async function showWords(page: Page): Promise<string> {
  await page.getByRole("link", { name: "Settings" }).click();
  await page.getByRole("link", { name: /Safe copy/ }).click();
  await page.getByRole("button", { name: "Show the 24 words" }).click();
  const sheet = page.getByRole("dialog");
  await sheet.getByRole("button", { name: "Show the 24 words" }).click();
  await sheet.getByRole("listitem").nth(23).waitFor();
  const words = await sheet.getByRole("listitem").allTextContents();
  await sheet.getByRole("button", { name: "Written down" }).click();
  await page.getByRole("link", { name: "Today" }).click();
  return words.join(" ");
}

/** Saves a backup that the 24 words open; ends on Today. Answers where the file is. */
export async function backUp(page: Page): Promise<string> {
  await page.getByRole("link", { name: "Settings" }).click();
  await page.getByRole("link", { name: /Safe copy/ }).click();
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save a backup file" }).click();
  const file = await (await saving).path();
  await page.getByText("Saved. Keep the file somewhere else").waitFor();
  await page.getByRole("link", { name: "Today" }).click();
  return file;
}

/** Brings a backup in, on the page that does. */
export async function bringBackupIn(
  page: Page,
  file: string | { readonly name: string; readonly mimeType: string; readonly buffer: Buffer },
  words: string,
): Promise<void> {
  await page.getByLabel("Choose a backup file").setInputFiles(file);
  await page.getByLabel("Your 24 words").fill(words);
  await page.getByRole("button", { name: "Bring a backup in" }).click();
  await page.getByRole("heading", { name: "Bring a backup in" }).waitFor({ state: "detached" });
}
