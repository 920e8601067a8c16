import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { expectAccessible } from "../chromium/access.ts";
import { useApp } from "../chromium/app-test.ts";
import { begin } from "../chromium/person.ts";

const app = useApp();

async function predict(page: Page, text: string): Promise<void> {
  await page.getByRole("button", { name: "Write a prediction" }).click();
  await page.getByLabel("What do you think will happen?").fill(text);
  const slider = page.getByRole("slider", { name: "How sure are you that it will?" });
  await slider.focus();
  await page.keyboard.press("8");
  await page.getByRole("button", { name: "When I like" }).click();
  await page.getByRole("button", { name: "Keep", exact: true }).click();
  await page.getByRole("heading", { level: 1, name: "Predictions" }).waitFor();
}

async function tell(page: Page, text: string, outcome: string): Promise<void> {
  await page.getByRole("button", { name: new RegExp(text) }).click();
  await page.getByRole("heading", { level: 1, name: "What happened?" }).waitFor();
  await page.getByRole("button", { name: outcome, exact: true }).click();
  await page.getByRole("button", { name: "Keep", exact: true }).click();
  await page.getByRole("heading", { level: 1, name: "Predictions" }).waitFor();
}

it("keeps guesses, asks later what happened, and shows honestly how they came out", async () => {
  const { page, close } = await app.open();
  await begin(page);
  await page.goto(`${app.address}/grow/predictions`);
  await page.getByText("What do you think will happen?").waitFor();
  await page.getByText(/In real danger a person can help now/).waitFor();
  await expectAccessible(page, "no prediction yet");

  // A guess without a word is refused kindly, and what was set stays.
  await page.getByRole("button", { name: "Write a prediction" }).click();
  await page.getByRole("slider").focus();
  await page.keyboard.press("8");
  await page.getByRole("button", { name: "Keep", exact: true }).click();
  await page.getByText(/Nothing to keep/).waitFor();
  await expectAccessible(page, "writing a prediction");
  expect(await page.getByRole("slider").getAttribute("aria-valuenow")).toBe("8");
  await page.getByRole("button", { name: "Back" }).click();

  await predict(page, "They will laugh 1");
  await page.getByText("You said about 8 in 10 · To look at when you like").waitFor();
  await page.getByRole("button", { name: /They will laugh 1/ }).click();
  await page.getByRole("heading", { level: 1, name: "What happened?" }).waitFor();
  await expectAccessible(page, "looking again");
  await page.getByRole("button", { name: "It did not", exact: true }).click();
  await page.getByLabel("In your words, if you like").fill("Nobody looked up");
  await page.getByRole("button", { name: "Keep", exact: true }).click();
  await page.getByText("You looked, whatever came of it.").waitFor();
  await page.getByText(/Not enough to say yet.*the most is 1/).waitFor();

  for (const [i, outcome] of ["It did not", "It did", "Partly", "It did not"].entries()) {
    await predict(page, `They will laugh ${i + 2}`);
    await tell(page, `They will laugh ${i + 2}`, outcome);
  }
  const said = "Of 5 times you said 7 or 8 in 10, it happened once. In part: once.";
  await page.getByText(said).waitFor();
  await page.getByText("The same as a table").click();
  const row = page.getByRole("row", { name: /7 or 8 in 10/ });
  expect(await row.getByRole("cell").allTextContents()).toEqual(["5", "1", "1", "3"]);
  await expectAccessible(page, "what the guesses show");

  await page.getByRole("button", { name: /They will laugh 1/ }).click();
  await page.getByRole("heading", { level: 1, name: "They will laugh 1" }).waitFor();
  await page.getByText("Nobody looked up").waitFor();
  await close();
});
