import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { expectAccessible } from "../chromium/access.ts";
import { useApp } from "../chromium/app-test.ts";
import { exportedPictures, PLACE, photo } from "../chromium/camera.ts";
import { begin, PASSPHRASE, touchField, unlock } from "../chromium/person.ts";
import { tabTo } from "../chromium/tab-to.ts";

const app = useApp();
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();
const title = (page: Page, name: string) => page.getByRole("heading", { name, level: 1 }).waitFor();
const field = (page: Page) => page.getByLabel("Your page");
const kept = (page: Page) => page.getByText("Kept", { exact: true }).waitFor();

it("keeps a page as it is written, through a reload, reads it, ends it, and changes it from Look back", async () => {
  const { page, close } = await app.open();
  await begin(page);
  await page.goto(app.address);
  await page.getByRole("link", { name: /Write freely/ }).click();
  await title(page, "A page of your own");
  await field(page).fill("# Rain\n\nIt was *wet*.\n\n- tea\n- [a book](https://x.example/y)");
  await kept(page);
  await page.reload();
  await page.getByText("This page was still open.").waitFor();
  await expect.poll(() => field(page).inputValue()).toContain("It was *wet*.");
  await press(page, "See how it reads");
  await page.getByRole("heading", { name: "Rain", level: 2 }).waitFor();
  await page.getByText("(https://x.example/y)").waitFor();
  expect(await page.locator('main a[href*="x.example"]').count()).toBe(0);
  await expectAccessible(page, "a page as it reads");
  await press(page, "Enough for now");
  await title(page, "And one small thing?");
  await page.getByText("It is kept with your days.").waitFor();
  await expectAccessible(page, "the end of a page");
  await page.getByLabel("One small thing next").fill("Dry the shoes");
  await press(page, "Keep this step");
  await page.getByRole("link", { name: /Write freely/ }).waitFor();

  await page.goto(`${app.address}/look-back`);
  await page.getByRole("button", { name: /Journal/ }).click();
  await title(page, "Journal");
  await page.getByText("Dry the shoes", { exact: true }).waitFor();
  expect(await page.getByRole("main").textContent()).not.toMatch(/leftAt|nextStep|prompt/);
  await press(page, "Change");
  await field(page).fill("# Sun");
  await kept(page);
  await press(page, "Enough for now");
  await press(page, "Nothing, and that is fine");
  await page.goto(`${app.address}/look-back`);
  await page.getByText("Sun", { exact: true }).waitFor();
  expect(await page.getByText("Dry the shoes").count()).toBe(0);
  // Ended, so the next page is a new one.
  await page.goto(`${app.address}/journal`);
  expect(await field(page).inputValue()).toBe("");
  await close();
});

it("runs nothing that was pasted: markup is letters", async () => {
  const { page, close } = await app.open();
  await begin(page);
  await page.evaluate(() => {
    Object.assign(globalThis, { ran: 0 });
  });
  await page.goto(`${app.address}/journal`);
  const markup = [
    "<script>globalThis.ran = 1</script>",
    '<img src="x" onerror="globalThis.ran = 1">',
    "[click](javascript:globalThis.ran=1)",
    "![a cat](https://x.example/cat.png)",
    "<svg onload=globalThis.ran=1><a href='javascript:1'>x</a></svg>",
    "> <iframe srcdoc='<script>parent.ran=1</script>'>",
  ].join("\n\n");
  await field(page).fill(markup);
  await kept(page);
  await press(page, "See how it reads");
  await page.getByText("<script>globalThis.ran = 1</script>").waitFor();
  await press(page, "Enough for now");
  await press(page, "Nothing, and that is fine");
  await page.goto(`${app.address}/look-back`);
  await page.getByRole("button", { name: /Journal/ }).click();
  await page.getByText("<script>globalThis.ran = 1</script>").waitFor();
  const inside = page.locator("main :is(script, img, iframe, svg[onload], a[href^='javascript'])");
  expect(await inside.count()).toBe(0);
  expect(await page.evaluate(() => Reflect.get(globalThis, "ran") ?? 0)).toBe(0);
  await close();
});

it("asks by how it is, and never again what is not this", async () => {
  const { page, close } = await app.open();
  await begin(page);
  await touchField(page, 0.1, 0.9);
  await press(page, "Save");
  await page.getByText("Kept.", { exact: true }).waitFor();
  await page.goto(`${app.address}/journal`);
  const low = [
    "What did you get through today, big or small?",
    "What would make the next hour a little softer?",
    "Who or what kept you company today?",
    "If a friend wrote this page, what would you answer?",
  ];
  const asked = async () => {
    const all = await page.getByRole("main").textContent();
    return low.find((question) => all?.includes(question));
  };
  await expect.poll(asked).toBeDefined();
  const first = await asked();
  await tabTo(page, /^Not this one again/);
  await page.keyboard.press("Enter");
  await expect.poll(async () => [first, undefined].includes(await asked())).toBe(false);
  for (let turn = 0; turn < 4; turn += 1) {
    await press(page, "Another one");
    expect(await asked()).not.toBe(first);
  }
  await close();
});

it("holds a page through a lock, and says once it has been long that resting is fine", async () => {
  const { page, close } = await app.open();
  await begin(page, { passphrase: PASSPHRASE });
  await page.goto(`${app.address}/journal`);
  await unlock(page, PASSPHRASE);
  await field(page).fill("Half a thought");
  await kept(page);
  await page.reload();
  await unlock(page, PASSPHRASE);
  await expect.poll(() => field(page).inputValue()).toBe("Half a thought");
  // Typing that goes on for more than twenty minutes, a letter a minute.
  await page.evaluate(() => {
    const real = Date.now;
    let at = real();
    Date.now = () => {
      at += 60_000;
      return at;
    };
  });
  await field(page).press("End");
  await field(page).pressSequentially(" and then another one, and so on.");
  await page.getByText("You have written for a while.").waitFor();
  await field(page).pressSequentially(" More.");
  await expect.poll(() => field(page).inputValue()).toContain("More.");
  await close();
});

it("puts a picture on a page, small and without where it was taken, shows it in Look back, and lets it go with the page", async () => {
  const { page, close } = await app.open();
  await begin(page);
  await page.goto(`${app.address}/journal`);
  const buffer = await photo(page);
  const pick = page.getByLabel("Add a picture");
  await pick.setInputFiles({ name: "IMG_2043.jpg", mimeType: "image/jpeg", buffer });
  await page.getByLabel("Words for this picture").fill("Rain on the roof");
  await page.getByRole("img", { name: "Rain on the roof" }).waitFor();
  await kept(page);
  const none = { name: "rain.jpg", mimeType: "image/jpeg", buffer: Buffer.from("no picture") };
  await pick.setInputFiles(none);
  await page.getByText("This file did not open as a picture.").waitFor();
  await expectAccessible(page, "a page with a picture");
  await press(page, "Enough for now");
  await page.getByText("It is kept with your days.").waitFor();
  await press(page, "Nothing, and that is fine");

  await page.goto(`${app.address}/look-back`);
  await page.getByRole("button", { name: /Journal/ }).click();
  const shown = page.getByRole("main").getByRole("img", { name: "Rain on the roof" });
  await shown.waitFor();
  expect([1024, 800]).toContain(
    await shown.evaluate((image: HTMLImageElement) => image.naturalWidth),
  );
  await expectAccessible(page, "a page with a picture, read again");
  const [sealed, ...more] = await exportedPictures(page, app.address);
  expect([more.length, sealed && sealed.length <= 100_000]).toEqual([0, true]);
  const bytes = Buffer.from(sealed ?? []);
  expect([bytes.includes(PLACE), bytes.includes("Exif")]).toEqual([false, false]);

  await page.goto(`${app.address}/look-back`);
  await page.getByRole("button", { name: /Journal/ }).click();
  await page.getByRole("button", { name: "Erase for good" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Erase for good" }).click();
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await expect.poll(() => exportedPictures(page, app.address)).toEqual([]);
  await close();
});
