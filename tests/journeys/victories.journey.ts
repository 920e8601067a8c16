import { expect, it } from "vitest";
import { expectAccessible } from "../chromium/access.ts";
import { useApp } from "../chromium/app-test.ts";
import { begin } from "../chromium/person.ts";

const app = useApp();

it("puts a line in the jar, takes them out one at a time with what shows each, and lets one go", async () => {
  const { page, close } = await app.open();
  await begin(page);
  await page.goto(`${app.address}/grow/victories`);
  const main = page.getByRole("main");
  await main.getByText("The jar is open for the first one.").waitFor();
  await expectAccessible(page, "an empty jar");
  await page.getByRole("button", { name: "Put it in the jar" }).click();
  await main.getByText(/Nothing to keep/).waitFor();
  await page.getByLabel("Put one in").fill("Went out in the drizzle");
  await page.getByRole("button", { name: "Put it in the jar" }).click();
  await main.getByText("1 small victory is in the jar.").waitFor();

  // Asking someone counts, and leads to its own entry.
  await page.goto(`${app.address}/circle`);
  await page.getByRole("button", { name: "Add someone" }).click();
  await page.getByLabel("Name").fill("Meera");
  await page.getByRole("button", { name: "Keep", exact: true }).click();
  await page.getByRole("button", { name: "Reach out" }).click();
  await page.getByRole("button", { name: "I reached out" }).click();
  await page.getByText("That took strength.").waitFor();
  await page.goto(`${app.address}/grow/victories`);
  await main.getByText("2 small victories are in the jar.").waitFor();
  await page.getByRole("button", { name: "Take one out" }).click();
  const drawn = main.getByRole("status").first();
  const first = await drawn.textContent();
  await page.getByRole("button", { name: "Another one" }).click();
  await expect.poll(() => drawn.textContent()).not.toBe(first);
  const both = `${first}${await drawn.textContent()}`;
  expect(both).toContain("Went out in the drizzle");
  expect(both).toContain("You reached out to Meera");
  await expectAccessible(page, "an open jar");

  // The list is the twin of the picture.
  await page.getByRole("textbox", { name: "Look for a word" }).fill("meera");
  await main.getByText("1 of them").waitFor();
  const row = main.getByRole("listitem");
  await expect.poll(() => row.count()).toBe(1);
  await row.getByRole("button", { name: /Meera/ }).click();
  await expect.poll(() => drawn.textContent()).toContain("You reached out to Meera");
  await page.getByRole("button", { name: /The entry behind it/ }).click();
  await page.getByRole("heading", { level: 1, name: "Meera" }).waitFor();
  await page.getByRole("button", { name: "Back" }).click();
  await page.getByRole("button", { name: /Leave it out/ }).click();
  await main.getByText("1 small victory is in the jar.").waitFor();
  await page.getByRole("button", { name: "Undo" }).click();
  await main.getByText("2 small victories are in the jar.").waitFor();
  await close();
});
