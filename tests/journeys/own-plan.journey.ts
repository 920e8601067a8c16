import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { expectAccessible } from "../chromium/access.ts";
import { useApp } from "../chromium/app-test.ts";
import { begin, toToday } from "../chromium/person.ts";

const app = useApp();

const three = (page: Page) => page.getByRole("list").filter({ has: page.getByRole("button") });

it("offers a plan of one's own for this kind of moment, step after step, and nothing that was refused", async () => {
  const { page, close } = await app.open();
  await begin(page);
  await makePlan(page, "my chest gets tight");
  await page.goto(`${app.address}/hard-moment`);
  const own = page.getByRole("button", { name: /Your own plan/ });
  await expect.poll(() => three(page).getByRole("button").count()).toBe(3);
  expect(await own.count()).toBe(0);
  await page.getByRole("button", { name: "Anger", exact: true }).click();
  expect(await own.count()).toBe(0);
  await page.getByRole("button", { name: "Sudden fear" }).click();
  await own.waitFor();
  expect(await own.textContent()).toContain("walk to the gate, Feet on the floor, Reach Asha");
  await expect.poll(() => three(page).getByRole("button").count()).toBe(3);
  await expectAccessible(page, "a plan of one's own among what fits");
  await own.click();

  await page.getByText("Step 1 of 3").waitFor();
  await page.getByText("walk to the gate", { exact: true }).waitFor();
  await expectAccessible(page, "the first step of a plan");
  await page.getByRole("button", { name: "I did this" }).click();
  await page.getByRole("heading", { name: "You stayed with it" }).waitFor();
  await page.getByText("In a hard moment I tried: walk to the gate").waitFor();
  await page.getByRole("heading", { name: "Next in your plan" }).waitFor();
  await page.getByRole("button", { name: "Next in my plan" }).click();
  await page.getByText("Step 2 of 3").waitFor();
  await page.getByRole("button", { name: "Try it" }).click();
  await page.getByText(/Step 1 of/).waitFor();
  await page.getByRole("heading", { level: 1, name: "Feet on the floor" }).waitFor();
  await page.getByRole("button", { name: "Stop here, that is enough" }).click();
  await page.getByRole("button", { name: "Not for me" }).click();
  await page.getByText("It will not be offered any more.").waitFor();
  await page.getByRole("button", { name: "Next in my plan" }).click();
  await page.getByText("Step 2 of 2").waitFor();
  await page.getByText("Reach Asha", { exact: true }).waitFor();
  await page.getByRole("button", { name: "Next in my plan" }).click();
  await page.getByText("That was all of your plan.").waitFor();
  await expectAccessible(page, "the end of a plan");
  await page.goBack();
  await page.getByText("Step 2 of 2").waitFor();
  await page.getByRole("button", { name: "Write to Asha" }).click();
  await page.waitForURL(/circle\/reach-out$/);
  await page.getByText("Who could you sit beside and say nothing?").waitFor(); // Nobody is in it yet.
  await page.goBack();
  await page.getByText("Reach Asha", { exact: true }).waitFor();

  await page.goto(`${app.address}/hard-moment/plan`); // Held in memory: an address alone opens none.
  await page.getByRole("heading", { name: "A hard moment" }).waitFor();
  await page.getByRole("button", { name: "Sudden fear" }).click();
  await own.waitFor();
  expect(await own.textContent()).not.toContain("Feet on the floor");
  await close();
});

it("offers a plan in the kind of moment the person chose for it, whatever its words say", async () => {
  const { page, close } = await app.open();
  await begin(page);
  await toToday(page);
  await makePlan(page, "Sunday at six", "Alone");
  await page.getByRole("status").filter({ hasText: "Kept." }).waitFor();
  await page.goto(`${app.address}/hard-moment`);
  const own = page.getByRole("button", { name: /Sunday at six/ });
  await page.getByRole("button", { name: "Alone", exact: true }).click();
  await own.waitFor();
  await page.getByRole("button", { name: "Sudden fear" }).click();
  await own.waitFor({ state: "detached" });
  await close();
});

/** An if-then plan of three steps, made in the library. */
async function makePlan(page: Page, cue: string, moment?: string): Promise<void> {
  await page.goto(`${app.address}/library/chain`);
  await page.getByLabel("If I start to feel").fill(cue);
  if (moment) await page.getByLabel("What kind of moment").selectOption({ label: moment });
  await page.getByLabel("What can I do?").fill("walk to the gate");
  await page.getByRole("button", { name: "Add this step" }).click();
  await page.getByRole("radio", { name: "A way" }).check();
  await page.getByLabel("A way").last().selectOption({ label: "Feet on the floor" });
  await page.getByRole("button", { name: "Add this step" }).click();
  await page.getByRole("radio", { name: "A person" }).check();
  await page.getByLabel("Who is it?").fill("Asha");
  await page.getByRole("button", { name: "Add this step" }).click();
  await page.getByRole("button", { name: "Keep it" }).click();
  await page.getByRole("definition").filter({ hasText: "walk to the gate" }).waitFor();
}
