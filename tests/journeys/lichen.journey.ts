import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { expectAccessible } from "../chromium/access.ts";
import { useApp } from "../chromium/app-test.ts";
import { begin, checkIn, PASSPHRASE, toToday, unlock } from "../chromium/person.ts";

const app = useApp();

it("opens the lichen from Today, goes through it by keys, and sees the time of a place", async () => {
  const { page, close } = await app.open();
  await begin(page);
  await toToday(page);
  await checkIn(page, "the first scale");
  await page.getByRole("link", { name: "Your lichen, grown from 1 day." }).click();
  await page.getByText("Grown from 1 day.").first().waitFor();
  const lichen = page.getByRole("slider", { name: "Places in your lichen" });
  await lichen.focus();
  await lichen.press("ArrowRight");
  await expect.poll(() => lichen.getAttribute("aria-valuetext")).toMatch(/20\d\d: /);
  await expectAccessible(page, "a place in the lichen");
  await lichen.press("Escape");
  await page.getByText("Touch the lichen, or use the arrow keys").waitFor();
  await lichen.press("End");
  await lichen.press("Enter");
  await page.getByRole("button", { name: /the first scale/ }).waitFor();
  await page.goBack();
  await page.getByText("Month by month").click();
  await page.getByRole("row").nth(1).waitFor();
  await close();
});

it("touches the lichen and hears what grew there", async () => {
  const { page, close } = await app.open();
  await begin(page);
  await toToday(page);
  await checkIn(page, "the first scale");
  await page.getByRole("link", { name: /Your lichen/ }).click();
  const lichen = page.getByRole("slider", { name: "Places in your lichen" });
  const box = await lichen.boundingBox();
  if (!box) throw new Error("the lichen is not in sight");
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await expect.poll(() => lichen.getAttribute("aria-valuetext")).toMatch(/20\d\d: /);
  await page.getByRole("button", { name: "See this time" }).waitFor();
  await close();
});

it("saves the lichen as a picture and as a drawing, with nothing in them to read", async () => {
  const { page, close } = await app.open();
  await begin(page);
  await toToday(page);
  await checkIn(page, "canary words");
  await page.getByRole("link", { name: /Your lichen/ }).click();
  for (const [name, ending, starts] of [
    ["Save as a picture", "png", "\u{fffd}PNG"],
    ["Save as a drawing", "svg", "<svg"],
  ] as const) {
    const saving = page.waitForEvent("download");
    await page.getByRole("button", { name }).click();
    const saved = await saving;
    expect(saved.suggestedFilename()).toMatch(new RegExp(`^lichen-[\\d-]+\\.${ending}$`));
    const text = readFileSync(await saved.path(), "utf8");
    expect(text.startsWith(starts)).toBe(true);
    expect(text).not.toContain("canary");
  }
  await page.getByText("Saved to your downloads.").waitFor();
  await close();
});

it("asks for what there is to do before the lichen, paints it elsewhere, and lets go of it when locked", async () => {
  const { page, close } = await app.open({ isStill: false });
  const painters = () => page.workers().filter((worker) => worker.url().includes("painter"));
  await page.addInitScript(() => {
    const asked: string[] = [];
    Reflect.set(globalThis, "asked", asked);
    const { postMessage } = Worker.prototype;
    Worker.prototype.postMessage = function (this: Worker, message: { name: string }) {
      asked.push(message.name);
      postMessage.call(this, message);
    };
  });
  await page.reload();
  await begin(page, { passphrase: PASSPHRASE });
  await toToday(page);
  expect(painters()).toEqual([]);
  await checkIn(page, "the first scale");
  const lichen = page.getByRole("link", { name: "Your lichen, grown from 1 day." });
  await lichen.waitFor();
  await checkIn(page, "what grows while it is looked at");
  await expect
    .poll(() => page.evaluate(() => Reflect.get(globalThis, "asked")))
    .toContain("growing");
  await page.goto(app.address);
  await unlock(page, PASSPHRASE);
  await page.getByRole("link", { name: /How is it right now/ }).waitFor();
  await lichen.waitFor();
  await page.emulateMedia({ reducedMotion: "reduce" });
  await checkIn(page, "what is there at once");
  const asks = (): Promise<readonly string[]> =>
    page.evaluate(() => Reflect.get(globalThis, "asked"));
  await expect
    .poll(async () => (await asks()).filter((name) => name === "whole").length)
    .toBeGreaterThan(1);
  const asked = await asks();
  expect(asked).not.toContain("growing");
  expect(asked).toContain("stepsToday");
  expect(asked.indexOf("stepsToday")).toBeLessThan(asked.indexOf("lichen"));
  expect(asked.indexOf("nearLineToday")).toBeLessThan(asked.indexOf("lichen"));
  expect(painters().length).toBe(1);
  await page.getByRole("link", { name: "Settings" }).click();
  await page.getByRole("link", { name: "Lock and quick exit" }).click();
  await page.getByRole("button", { name: "Lock now" }).click();
  await page.getByLabel("Passphrase", { exact: true }).waitFor();
  await expect.poll(() => painters().length).toBe(0);
  await close();
});
