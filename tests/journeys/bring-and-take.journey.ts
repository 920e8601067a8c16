import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { expectAccessible } from "../chromium/access.ts";
import { useApp } from "../chromium/app-test.ts";
import { begin, checkIn, toToday } from "../chromium/person.ts";

const app = useApp();

/** A made-up file as Daylio writes it: a mood of one's own, a row that is none, notes of two lines. */
const DAYLIO = `full_date,date,weekday,time,mood,activities,note_title,note
2026-03-14,March 14,Saturday,9:30 pm,rad,friends | walk,,"The river was high.
We watched it."
2026-03-13,March 13,Friday,8:15 am,foggy,work,,
2026-03-12,March 12,Thursday,7:05 pm,meh,,A title,=not a formula
someday,March 12,Thursday,7:05 pm,meh,,,
`;

it("looks at a Daylio file first, brings it in, brings nothing twice, and takes it back", async () => {
  const { page, close } = await app.open();
  await begin(page);
  await toToday(page);
  await page.getByRole("link", { name: "Settings" }).click();
  await page.getByRole("link", { name: "Bring and take" }).click();
  await expectAccessible(page, "bring and take");
  const file = { name: "daylio.csv", mimeType: "text/csv", buffer: Buffer.from(DAYLIO) };
  await page.getByLabel("Choose the file").setInputFiles(file);
  await page
    .getByText("3 are new, ")
    .or(page.getByText(/3 notes are new/))
    .first()
    .waitFor();
  await page.getByText("1 row could not be read:").waitFor();
  await page.getByRole("slider", { name: /foggy/ }).press("3");
  await expectAccessible(page, "a Daylio file, looked at");
  await page.getByRole("button", { name: "Bring them in" }).click();
  await page.getByText(/3 notes came in/).waitFor();

  await page.getByLabel("Choose the file").setInputFiles(file);
  await page.getByText("Nothing here is new.").first().waitFor();
  await page.getByRole("link", { name: "Look back" }).click();
  await page.getByText("3 entries").waitFor();
  await page.getByRole("button", { name: /The river was high/ }).click();
  await page.getByText("Brought from Daylio", { exact: false }).waitFor();

  await page.getByRole("link", { name: "Today" }).click();
  await page.getByRole("link", { name: "Settings" }).click();
  await page.getByRole("link", { name: "Bring and take" }).click();
  await page.getByRole("button", { name: /^Undo daylio/ }).click();
  await page.getByText("3 notes are out of sight.").waitFor();
  await close();
});

it("takes everything out, as JSON and as Markdown", async () => {
  const { page, close } = await app.open();
  await begin(page);
  await toToday(page);
  await checkIn(page, "to take along");
  await page.getByRole("link", { name: "Settings" }).click();
  await page.getByRole("link", { name: "Bring and take" }).click();
  for (const [name, ending] of [
    ["Save as JSON", /^lichen-\d{4}-\d{2}-\d{2}\.json$/],
    ["Save as Markdown", /^lichen-\d{4}-\d{2}-\d{2}\.md$/],
  ] as const) {
    const saving = page.waitForEvent("download");
    await page.getByRole("button", { name }).click();
    const saved = await saving;
    expect(saved.suggestedFilename()).toMatch(ending);
    expect(readFileSync(await saved.path(), "utf8")).toContain("to take along");
  }
  await close();
});
