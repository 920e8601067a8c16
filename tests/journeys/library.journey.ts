import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { expectAccessible } from "../chromium/access.ts";
import { useApp } from "../chromium/app-test.ts";
import { begin, toToday } from "../chromium/person.ts";
import { tabTo } from "../chromium/tab-to.ts";

const app = useApp();

async function toLibrary(page: Page): Promise<void> {
  await page.goto(`${app.address}/library`);
  await page.getByRole("heading", { level: 1, name: "Ways to cope" }).waitFor();
}

it("finds a way in any language, reads it, keeps it close, refuses it, and takes that back", async () => {
  const { page, close } = await app.open();
  await begin(page);
  await toToday(page);
  await toLibrary(page);
  await page.getByRole("heading", { name: "What does not suit me" }).waitFor();
  await expectAccessible(page, "the library");
  await page.getByRole("button", { name: "Leave it open" }).click();
  await page.getByText("Nothing told, and that is fine.").waitFor();

  await page.getByLabel("Search the ways").fill("ठंडा पानी");
  await page.getByText("1 way", { exact: true }).waitFor();
  await page.getByRole("button", { name: /^Cool water/ }).click();
  await page.getByRole("heading", { level: 1, name: "Cool water" }).waitFor();
  for (const name of ["When it fits", "When not", "Step by step", "What is known about it"]) {
    await page.getByRole("heading", { name }).waitFor();
  }
  await page.getByText("Used by many, hardly tested").waitFor();
  await page.getByText("Not yet reviewed by a clinician").waitFor();
  await page.getByRole("button", { name: "Begin" }).waitFor();
  await expectAccessible(page, "one way");
  await page.getByRole("button", { name: "Keep close" }).click();
  await page.getByRole("button", { name: "Keep close", pressed: true }).waitFor();

  await page.getByRole("button", { name: "Not for me" }).click();
  await page.getByText("You said this one is not for you").waitFor();
  expect(await page.getByRole("button", { name: "Begin" }).count()).toBe(0);
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByRole("button", { name: "Begin" }).waitFor();
  await page.getByRole("button", { name: "Not for me" }).click();
  await page.getByText("You said this one is not for you").waitFor();
  await page.goBack();

  await page.getByText("Not for me").waitFor(); // Found all the same, and says so.
  await page.getByLabel("Search the ways").fill("");
  await page.getByText("Put aside: 1 way").click();
  await page.getByRole("button", { name: /^Cool water/ }).click();
  await page.getByRole("button", { name: "Bring it back" }).click();
  await page.getByRole("button", { name: "Begin" }).waitFor();
  await page.goBack();
  await page.getByRole("heading", { name: "Kept close" }).waitFor();
  await close();
});

it("looks by moment, by minutes and by kind, one at a time", async () => {
  const { page, close } = await app.open();
  await begin(page);
  await toToday(page);
  await toLibrary(page);
  await page.getByRole("button", { name: "Cannot sleep" }).click();
  await page.getByRole("heading", { name: "Cannot sleep" }).waitFor();
  await page
    .getByRole("button", { name: /^Bed for sleep|^Tomorrow on paper/ })
    .first()
    .waitFor();
  await page.getByRole("radio", { name: "Minutes" }).check();
  await page.getByRole("button", { name: "Longer" }).click();
  await page.getByRole("button", { name: /^My safety plan/ }).waitFor();
  await page.getByRole("radio", { name: "Kind" }).check();
  await page.getByRole("button", { name: "Breath", exact: true }).click();
  await page.getByText("2 ways", { exact: true }).waitFor();
  await expectAccessible(page, "by kind");
  await page.getByRole("button", { name: /^Slow breathing/ }).click();
  await page.goBack();
  await page.getByRole("button", { name: "Breath", exact: true, pressed: true }).waitFor();
  await close();
});

it("never offers what does not suit, says why, and lets it be changed", async () => {
  const { page, close } = await app.open();
  await begin(page);
  await toToday(page);
  await toLibrary(page);
  await page.getByRole("button", { name: "Tell a little" }).click();
  await page.getByRole("button", { name: "Watching my breath scares me" }).click();
  await page.getByText("2 ways are kept back.").waitFor();
  await page.getByRole("button", { name: /ending my life/ }).click();
  await page.getByRole("main").getByRole("link", { name: "Help, now" }).waitFor();
  await page.getByRole("button", { name: "Someone near hurts or controls me" }).click();
  await page.getByText("Others may be able to read this phone.").waitFor();
  await expectAccessible(page, "what does not suit");

  await page.reload();
  await page.getByRole("button", { name: /ending my life/, pressed: true }).waitFor();
  await page.goBack();
  await page.getByLabel("Search the ways").fill("slow breathing");
  await page.getByText("Does not suit me").first().waitFor();
  await page.getByRole("button", { name: /^Slow breathing/ }).click();
  await page.getByText("This one is kept back, because you told:").waitFor();
  await page.getByText("Watching my breath scares me").waitFor();
  expect(await page.getByRole("button", { name: "Begin" }).count()).toBe(0);
  await expectAccessible(page, "a way that is kept back");
  await page.getByRole("link", { name: "See what I told" }).click();
  await page.getByRole("button", { name: "Leave all of it open" }).click();
  await page.getByText("No way is kept back.").waitFor();
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByRole("button", { name: /ending my life/, pressed: true }).waitFor();
  await page.getByRole("button", { name: "Leave all of it open" }).click();
  await page.goBack();
  await page.getByRole("button", { name: "Begin" }).waitFor();
  await close();
});

it("keeps a way of one's own, changes it, takes it out of sight and back", async () => {
  const { page, close } = await app.open();
  await begin(page);
  await toToday(page);
  await toLibrary(page);
  await page.getByRole("button", { name: "Add my own way" }).click();
  await page.getByRole("button", { name: "Keep it" }).click();
  await page.getByText("Nothing to keep yet. A name is plenty.").waitFor();
  await page.getByLabel("What is it called?").fill("Tea on the roof");
  await page.getByLabel("Its steps").fill("Boil water\nSit where the sky is");
  await page.getByRole("button", { name: "10 minutes" }).click();
  await page.getByRole("button", { name: "Low", exact: true }).click();
  await expectAccessible(page, "a way of one's own");
  await page.getByRole("button", { name: "Keep it" }).click();
  await page.getByRole("heading", { name: "My own" }).waitFor();
  await page.getByRole("button", { name: /^Tea on the roof/ }).click();
  await page.getByText("Sit where the sky is", { exact: true }).waitFor();
  await page.getByText("No study has looked at it; you have.").waitFor();
  await page.getByRole("button", { name: "Change" }).click();
  await page.getByLabel("What is it called?").fill("Tea under the sky");
  await page.getByRole("button", { name: "Keep it" }).click();
  await page.getByRole("heading", { level: 1, name: "Tea under the sky" }).waitFor();
  await page.getByRole("button", { name: "Take out of sight" }).click();
  await page.getByText("Put aside: 1 way").waitFor();
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByRole("heading", { name: "My own" }).waitFor();
  await page.getByRole("button", { name: /^Tea under the sky/ }).click();
  await page.getByRole("button", { name: "Take out of sight" }).click();
  await page.getByText("Put aside: 1 way").click();
  await page.getByRole("button", { name: /^Tea under the sky/ }).click();
  await page.getByRole("button", { name: "Bring it back" }).click();
  await page.getByRole("button", { name: "Begin" }).click();
  await page.getByText("Boil water").waitFor();
  await page.getByRole("heading", { level: 1, name: "Tea under the sky" }).waitFor();

  // What was done with it keeps its name when the way itself goes.
  await page.getByRole("button", { name: "Stop here, that is enough" }).click();
  await page.getByRole("heading", { level: 1, name: "You stayed with it" }).waitFor();
  await page.getByRole("button", { name: "Nothing, and that is fine" }).click();
  await toLibrary(page);
  await page.getByRole("button", { name: /^Tea under the sky/ }).click();
  await page.getByRole("button", { name: "Take out of sight" }).click();
  await page.getByText("Put aside: 1 way").waitFor();
  await page.goto(`${app.address}/look-back`);
  await page.getByRole("button", { name: /Tea under the sky/ }).waitFor();
  await close();
});

it("makes an if-then plan, is offered a person in it, and puts it in another order", async () => {
  const { page, close } = await app.open();
  await begin(page);
  await toToday(page);
  await toLibrary(page);
  await page.getByRole("link", { name: /If-then plans/ }).click();
  await page.getByRole("button", { name: "Make a plan" }).click();
  await page.getByRole("button", { name: "Keep it" }).click();
  await page.getByText("What would set it off?").waitFor();
  await page.getByLabel("If I start to feel").fill("my chest gets tight");
  await page.getByText("Sudden fear, A tight body", { exact: true }).waitFor();
  await page.getByLabel("What can I do?").fill("walk to the gate");
  await page.getByRole("button", { name: "Add this step" }).click();
  await page.getByRole("radio", { name: "A way" }).check();
  await page.getByLabel("A way").last().selectOption({ label: "Slow breathing" });
  await page.getByRole("button", { name: "Add this step" }).click();
  await page.getByRole("radio", { name: "My words" }).check();
  await page.getByLabel("What can I do?").fill("make tea");
  await page.getByRole("button", { name: "Add this step" }).click();
  await page.getByText("One step with a person in it?").waitFor();
  await expectAccessible(page, "a plan without a person");
  await page.getByRole("button", { name: "Add a person" }).click();
  await page.keyboard.type("Asha");
  await page.getByText("One step with a person in it?").waitFor({ state: "detached" });
  await page.getByRole("button", { name: "Add this step" }).click();
  await page.getByRole("button", { name: "Earlier Reach Asha" }).click();
  await page.getByRole("button", { name: "Earlier Reach Asha" }).click();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Earlier Reach Asha");
  await page.getByRole("button", { name: "Keep it" }).click();

  const said = page.getByRole("definition");
  await said.first().waitFor();
  expect(await said.allTextContents()).toEqual([
    "my chest gets tight",
    "walk to the gate",
    "Reach Asha",
    "Slow breathing",
    "make tea",
  ]);
  await expectAccessible(page, "the plans");
  await page.getByRole("button", { name: "Change my chest gets tight" }).click();
  await page.getByRole("button", { name: "Take out make tea" }).click();
  await page.getByRole("button", { name: "Keep it" }).click();
  await page.getByText("make tea").waitFor({ state: "detached" });
  await page.getByRole("button", { name: /^Take out of sight/ }).click();
  await page.getByText("A plan is one sentence").waitFor();
  await page.getByRole("button", { name: "Undo" }).click();
  await said.first().waitFor();
  await close();
});

it("finds, refuses, takes back, tells, writes and plans with the keyboard alone", async () => {
  const { page, close } = await app.open({ width: 1280, height: 800 });
  const press = (key: string) => page.keyboard.press(key);
  await begin(page);
  await toToday(page);
  await toLibrary(page);
  await tabTo(page, /^Leave it open/);
  await press("Enter");
  await page.getByText("Nothing told, and that is fine.").waitFor();
  await tabTo(page, /^ Search the ways$/);
  await page.keyboard.type("feet floor");
  await tabTo(page, /^Feet on the floor/);
  await press("Enter");
  await page.getByRole("heading", { level: 1, name: "Feet on the floor" }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H1");
  await tabTo(page, /^Not for me/);
  await press("Enter");
  await page.getByText("You said this one is not for you").waitFor();
  await tabTo(page, /^Undo/);
  await press("Enter");
  await page.getByRole("button", { name: "Begin" }).waitFor();
  await tabTo(page, /^Back/);
  await press("Enter");
  await page.getByRole("heading", { level: 1, name: "Ways to cope" }).waitFor();
  await tabTo(page, /^ Search the ways$/);
  await press("ControlOrMeta+a");
  await press("Delete");

  await tabTo(page, /^What does not suit me/);
  await press("Enter");
  await tabTo(page, /^My heart is ill/);
  await press("Space");
  await page.getByRole("button", { name: /^My heart is ill/, pressed: true }).waitFor();
  await tabTo(page, /^Back/);
  await press("Enter");
  await page.getByRole("heading", { level: 1, name: "Ways to cope" }).waitFor();

  await tabTo(page, /^Add my own way/);
  await press("Enter");
  await tabTo(page, /^ What is it called/);
  await page.keyboard.type("Tea on the roof");
  await tabTo(page, /^Keep it/);
  await press("Enter");
  await page.getByRole("heading", { name: "My own" }).waitFor();

  await tabTo(page, /^If-then plans/);
  await press("Enter");
  await tabTo(page, /^Make a plan/);
  await press("Enter");
  await tabTo(page, /^ If I start to feel/);
  await page.keyboard.type("my chest gets tight");
  await tabTo(page, /^ What can I do/);
  await page.keyboard.type("walk to the gate");
  await tabTo(page, /^Keep it/);
  await press("Enter");
  await page.getByRole("definition").getByText("walk to the gate").waitFor();
  await close();
});
