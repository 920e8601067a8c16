import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { useApp } from "../chromium/app-test.ts";
import { begin, PASSPHRASE, toToday, touchField, unlock } from "../chromium/person.ts";

const app = useApp();

it("locks when the browser says that it puts the page to sleep", async () => {
  const { page, close } = await app.open();
  await begin(page, { passphrase: PASSPHRASE });
  await toToday(page);
  await page.getByRole("link", { name: "Look back" }).click();
  await page.evaluate(() => document.dispatchEvent(new Event("freeze")));
  await page.getByLabel("Passphrase", { exact: true }).waitFor();
  await close();
});

it("shows nothing of a page that was put to sleep before it is locked", async () => {
  const { page, close } = await app.open();
  await begin(page, { passphrase: PASSPHRASE });
  await toToday(page);
  const covers = await page.evaluate(() => {
    const turn = (state: "hidden" | "visible") => {
      Object.defineProperty(document, "visibilityState", { value: state, configurable: true });
      dispatchEvent(new Event("visibilitychange"));
      return document.documentElement.dataset.covered;
    };
    const hidden = turn("hidden");
    document.dispatchEvent(new Event("freeze"));
    return [hidden, turn("visible")];
  });
  expect(covers).toEqual(["hidden", "hidden"]);
  await page.getByLabel("Passphrase", { exact: true }).waitFor();
  await close();
});

for (const waking of ["focus", "resume"] as const) {
  it(`locks a page that was away too long, also where ${waking} comes before it is in sight`, async () => {
    const { page, close } = await app.open();
    await page.clock.install();
    await begin(page, { passphrase: PASSPHRASE });
    await toToday(page);
    await turn(page, "hidden");
    await page.clock.setSystemTime(Date.now() + 3 * 60_000);
    await page.evaluate((name) => {
      (name === "focus" ? window : document).dispatchEvent(new Event(name));
    }, waking);
    await turn(page, "visible");
    await page.getByLabel("Passphrase", { exact: true }).waitFor();
    await close();
  });

  it(`locks on ${waking} when the machine slept past its time and no timer ran`, async () => {
    const { page, close } = await app.open();
    await page.clock.install();
    await begin(page, { passphrase: PASSPHRASE });
    await toToday(page);
    await page.clock.setSystemTime(Date.now() + 6 * 60_000);
    await page.evaluate((name) => {
      (name === "focus" ? window : document).dispatchEvent(new Event(name));
    }, waking);
    await page.getByLabel("Passphrase", { exact: true }).waitFor();
    await close();
  });
}

it("locks when nobody touches it for five minutes, and what was typed is kept", async () => {
  const { page, close } = await app.open();
  await page.clock.install();
  // From here on: a page that was there before waits by the real clock.
  await page.reload();
  await begin(page, { passphrase: PASSPHRASE });
  await touchField(page, 0.5, 0.5);
  await page.getByRole("button", { name: "Say more" }).click();
  await page.getByRole("button", { name: "Two questions" }).click();
  await page.getByLabel("A note").fill("typed and left lying");
  await page.clock.fastForward("05:01");
  await page.getByLabel("Passphrase", { exact: true }).waitFor();
  expect(await page.content()).not.toContain("typed and left lying");
  await unlock(page, PASSPHRASE);
  await toToday(page);
  await page.getByRole("link", { name: "Look back" }).click();
  await page.getByRole("button", { name: /typed and left lying/ }).waitFor();
  await close();
});

/** Takes the page out of sight, or back into it. */
async function turn(page: Page, state: "hidden" | "visible"): Promise<void> {
  await page.evaluate((to) => {
    Object.defineProperty(document, "visibilityState", { value: to, configurable: true });
    dispatchEvent(new Event("visibilitychange"));
  }, state);
}
