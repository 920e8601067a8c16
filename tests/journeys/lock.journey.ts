import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { expectAccessible } from "../chromium/access.ts";
import { useApp } from "../chromium/app-test.ts";
import {
  backUp,
  begin,
  checkIn,
  PASSPHRASE,
  showWords,
  toToday,
  touchField,
  unlock,
} from "../chromium/person.ts";

const app = useApp();

it("locks, refuses other words kindly, keeps a note meanwhile, and opens with it inside", async () => {
  const { page, close } = await app.open();
  await begin(page, { passphrase: PASSPHRASE });
  await toToday(page);
  await checkIn(page, "before the lock");
  await page.getByRole("link", { name: "Settings" }).click();
  await page.getByRole("link", { name: "Lock and quick exit" }).click();
  await expectAccessible(page, "lock settings");
  await page.getByRole("button", { name: "Lock now" }).click();
  await page.getByLabel("Passphrase", { exact: true }).waitFor();
  await expectAccessible(page, "locked");
  expect(await page.content()).not.toContain("before the lock");

  await unlock(page, "other words altogether");
  await page.getByText("That did not open it.").waitFor();
  await expectAccessible(page, "locked, with a problem");
  await page.getByText("I can’t remember it").click();
  await page.getByRole("button", { name: "Bring a backup file back" }).waitFor();

  await page.getByRole("button", { name: "Write without opening" }).click();
  await touchField(page, 0.2, 0.7);
  await page.getByLabel("A note").fill("through the slit");
  await expectAccessible(page, "writing while locked");
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByText("Kept, sealed.").waitFor();
  await page.getByRole("button", { name: "Done" }).click();

  await unlock(page, PASSPHRASE);
  await page.getByRole("navigation", { name: "Places" }).waitFor();
  await page.getByRole("link", { name: "Look back" }).click();
  await page.getByRole("button", { name: /through the slit/ }).waitFor();
  await page.getByRole("button", { name: /before the lock/ }).waitFor();
  await close();
});

for (const language of ["en", "hi"] as const) {
  it(`reads the lock with text twice the size on a small phone, in ${language}: no word is broken`, async () => {
    const { page, close } = await app.open({ width: 360, height: 740 });
    await begin(page, { passphrase: PASSPHRASE });
    await page.evaluate(
      (kept) => {
        localStorage.setItem("lichen-settings", JSON.stringify(kept));
      },
      { textSize: 200, language },
    );
    await page.goto(app.address);
    await page.getByRole("textbox").waitFor();
    await page.locator("details").evaluate((element) => element.setAttribute("open", ""));
    expect(await brokenWords(page)).toEqual([]);
    await close();
  });
}

/** Words in sight that stand on more than one line. */
function brokenWords(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const broken: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let at = texts.nextNode(); at; at = texts.nextNode()) {
      if (!at.parentElement?.checkVisibility() || at.parentElement.closest(".heard")) continue;
      for (const { 0: word, index } of (at.textContent ?? "").matchAll(/[^\s-]+/gu)) {
        const range = document.createRange();
        range.setStart(at, index);
        range.setEnd(at, index + word.length);
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        if (lines.size > 1) broken.push(word);
      }
    }
    return broken;
  });
}

it("changes the passphrase, and the old one opens no more", async () => {
  const { page, close } = await app.open();
  await begin(page);
  await toToday(page);
  await checkIn(page, "kept under both");
  await page.getByRole("link", { name: "Settings" }).click();
  await page.getByRole("link", { name: "Lock and quick exit" }).click();
  await page.getByRole("button", { name: "Add a passphrase" }).click();
  const sheet = page.getByRole("dialog");
  await sheet.getByLabel("Your passphrase").fill("the first words");
  await sheet.getByLabel("Once more").fill("the first words");
  await expectAccessible(page, "adding a passphrase");
  await sheet.getByRole("button", { name: "Add a passphrase" }).click();
  await page.getByText("opens with the new passphrase now").waitFor();

  await page.getByRole("button", { name: "Change the passphrase" }).click();
  await sheet.getByLabel("The passphrase now").fill("the first words");
  await sheet.getByLabel("Your passphrase").fill("the second words");
  await sheet.getByLabel("Once more").fill("the second words");
  await sheet.getByRole("switch", { name: "Someone knew the old one" }).click();
  await sheet.getByRole("button", { name: "Change the passphrase" }).click();
  await sheet.waitFor({ state: "detached" });
  await page.reload();
  await unlock(page, "the first words");
  await page.getByText("That did not open it.").waitFor();
  await unlock(page, "the second words");
  await page.getByRole("navigation", { name: "Places" }).waitFor();
  await page.getByRole("link", { name: "Look back" }).click();
  await page.getByRole("button", { name: /kept under both/ }).waitFor();
  await close();
});

for (const way of ["the control", "Shift three times"] as const) {
  it(`leaves quickly by ${way}: an empty page, and the way back is locked`, async () => {
    const { page, close } = await app.open();
    await begin(page, { passphrase: PASSPHRASE });
    await toToday(page);
    await checkIn(page, "not for other eyes");
    await page.getByRole("link", { name: "Look back" }).click();
    await page.getByRole("button", { name: /not for other eyes/ }).waitFor();
    if (way === "the control") {
      await page.getByRole("button", { name: "Leave quickly" }).click();
    } else {
      for (let press = 0; press < 3; press += 1) await page.keyboard.press("Shift");
    }
    await page.waitForURL(/away\.html$/);
    expect((await page.locator("body").textContent())?.trim()).toBe("");
    await page.goBack();
    await page.getByLabel("Passphrase", { exact: true }).waitFor();
    expect(await page.content()).not.toContain("not for other eyes");
    await close();
  });
}

it("erases everything here only after asking, and begins anew", async () => {
  const { page, close } = await app.open();
  await begin(page);
  await toToday(page);
  await checkIn(page, "to be let go");
  await page.getByRole("link", { name: "Settings" }).click();
  await page.getByRole("link", { name: "Lock and quick exit" }).click();
  await page.getByRole("button", { name: "Erase everything here" }).click();
  await expectAccessible(page, "asking before everything goes");
  await page.getByRole("button", { name: "Keep it" }).click();
  await page.getByRole("button", { name: "Erase everything here" }).click();
  await page.getByRole("button", { name: "Erase everything", exact: true }).click();
  await page.getByRole("button", { name: "Begin", exact: true }).waitFor();
  await page.reload();
  await page.getByRole("button", { name: "Begin", exact: true }).waitFor();
  await close();
});

it("shows an empty page while it is out of sight, an open sheet with it, and comes back as it was", async () => {
  const { page, close } = await app.open();
  await begin(page, { passphrase: PASSPHRASE });
  await toToday(page);
  await checkIn(page, "for my eyes");
  await page.getByRole("link", { name: "Look back" }).click();
  await page.getByRole("button", { name: /for my eyes/ }).click();
  await page.getByRole("button", { name: "Erase for good" }).click();
  await page.getByRole("dialog").waitFor();
  const seen = () =>
    page.evaluate(() => {
      const all = [...document.body.querySelectorAll("*")];
      return all
        .filter((each) => each.checkVisibility({ visibilityProperty: true }))
        .map((each) => each.outerHTML.slice(0, 60));
    });
  expect(await seen()).not.toEqual([]);
  await goOutOfSight(page, true);
  expect(await seen()).toEqual([]);
  await goOutOfSight(page, false);
  await page.getByRole("dialog").waitFor();
  await close();
});

/** Another app in front, or this one again: the browser tells a page so, and here the test does. */
async function goOutOfSight(page: Page, isHidden: boolean): Promise<void> {
  await page.evaluate(
    (state) => {
      Object.defineProperty(document, "visibilityState", { configurable: true, value: state });
      document.dispatchEvent(new Event("visibilitychange", { bubbles: true }));
    },
    isHidden ? "hidden" : "visible",
  );
}

it("brings no other notebook over one that is locked, and leaves it as it was", async () => {
  const other = await app.open();
  await begin(other.page);
  await toToday(other.page);
  const words = await showWords(other.page);
  const file = await backUp(other.page);

  const { page, close } = await app.open();
  await begin(page, { passphrase: PASSPHRASE });
  await toToday(page);
  await checkIn(page, "still mine");
  await page.goto(`${app.address}/restore`);
  await page.getByLabel("Choose a backup file").setInputFiles(file);
  await page.getByLabel("Your 24 words").fill(words);
  await page.getByRole("button", { name: "Bring a backup in" }).click();
  await page.getByText(/it was not touched/).waitFor();
  await page.goto(app.address);
  await unlock(page, PASSPHRASE);
  await page.getByRole("link", { name: "Look back" }).click();
  await page.getByText("still mine").waitFor();
  await close();
  await other.close();
});
