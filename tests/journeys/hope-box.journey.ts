import { expect, it } from "vitest";
import { expectAccessible } from "../chromium/access.ts";
import { useApp } from "../chromium/app-test.ts";
import { exportedPictures, PLACE, photo } from "../chromium/camera.ts";
import { begin, PASSPHRASE, toToday, unlock } from "../chromium/person.ts";

const app = useApp();

it("keeps a picture beside the plan, small and without what cannot be seen; says kindly what is none; and lets it go for good", async () => {
  const { page, close } = await app.open();
  await begin(page);
  const camera = await photo(page);
  await page.goto(`${app.address}/plan`);
  const pick = page.getByLabel("Add a picture");
  await pick.setInputFiles({ name: "IMG_2041.jpg", mimeType: "image/jpeg", buffer: camera });
  await page.getByRole("img", { name: "A picture without words yet" }).waitFor();
  await page.getByLabel("Words for this picture").fill("The sea at Puri");
  const sea = page.getByRole("img", { name: "The sea at Puri" });
  await sea.waitFor();
  expect(await sea.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1280);
  await expectAccessible(page, "the hope box");

  // What is no picture changes nothing, whatever it is called.
  const lies = {
    name: "cat.jpg",
    mimeType: "image/jpeg",
    buffer: Buffer.from("no picture at all"),
  };
  await pick.setInputFiles(lies);
  await page.getByText("This file did not open as a picture.").waitFor();
  expect(await page.getByRole("listitem").getByRole("img").count()).toBe(1);

  // Words are kept on leaving the page, if not before; what is shown on coming back is what was kept.
  await page.getByRole("link", { name: "Today" }).click();
  await page.getByRole("link", { name: /How is it right now/ }).waitFor();
  await page.goBack();
  await sea.waitFor();
  await page.reload();
  await sea.waitFor();
  await page.emulateMedia({ media: "print" });
  expect(await sea.isVisible()).toBe(true);
  await page.emulateMedia({ media: "screen" });
  const [kept, ...more] = await exportedPictures(page, app.address);
  expect(more).toEqual([]);
  expect(kept?.length).toBeLessThanOrEqual(200_000);
  expect(kept?.length).toBeGreaterThan(10_000);
  expect(Buffer.from(kept ?? []).includes(PLACE)).toBe(false);
  expect(Buffer.from(kept ?? []).includes("Exif")).toBe(false);

  await page.goto(`${app.address}/plan`);
  await page.getByRole("button", { name: "Remove The sea at Puri" }).click();
  await page.getByRole("dialog", { name: "Let go of this picture?" }).waitFor();
  await expectAccessible(page, "letting a picture go");
  await page.getByRole("button", { name: "Erase for good" }).click();
  await page.getByText("Erased for good.").waitFor();
  await sea.waitFor({ state: "detached" });
  expect(await exportedPictures(page, app.address)).toEqual([]);
  await close();
});

it("leaves pictures out of the copy that opens while locked", async () => {
  const { page, close } = await app.open();
  await begin(page, { passphrase: PASSPHRASE });
  await toToday(page);
  await page.getByRole("link", { name: "Ease", exact: true }).click();
  await page.getByRole("link", { name: "My safety plan" }).click();
  await page.getByLabel(/What I can do then/).fill("Walk to the gate");
  const camera = await photo(page);
  const file = { name: "IMG_2042.jpg", mimeType: "image/jpeg", buffer: camera };
  await page.getByLabel("Add a picture").setInputFiles(file);
  const picture = page.getByRole("img", { name: "A picture without words yet" });
  await picture.waitFor();
  await page.getByRole("switch", { name: "Keep it open while locked" }).click();
  await page.getByText("Pictures stay sealed.").waitFor();
  await page.goto(`${app.address}/plan`);
  await page.getByText("Walk to the gate").waitFor();
  expect(await page.locator("main img").count()).toBe(0);
  await page.goto(app.address);
  await unlock(page, PASSPHRASE);
  await page.getByRole("link", { name: "Ease", exact: true }).click();
  await page.getByRole("link", { name: "My safety plan" }).click();
  await picture.waitFor();
  await close();
});
