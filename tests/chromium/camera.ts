import { readFile } from "node:fs/promises";
import { bytesFromBase64url } from "@lichen/base";
import type { Page } from "playwright-core";

/** Words a camera would have written into a picture: where it was taken. */
export const PLACE = "GPS 19.8135N 85.8312E";

/** A picture as a camera makes it: large, restless, and with more in it than can be seen. */
export async function photo(page: Page): Promise<Buffer> {
  const made = await page.evaluate(() => {
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [3000, 2000];
    const pen = canvas.getContext("2d");
    for (let i = 0; pen && i < 4_000; i++) {
      pen.fillStyle = `hsl(${(i * 137) % 360} 60% 60%)`;
      pen.fillRect((i * 7919) % 3000, (i * 104_729) % 2000, 60, 40);
    }
    return canvas.toDataURL("image/jpeg", 0.95);
  });
  const jpeg = Buffer.from(made.slice(made.indexOf(",") + 1), "base64");
  const exif = Buffer.from(`Exif\0\0${PLACE}`, "latin1");
  const marker = Buffer.from([0xff, 0xe1, 0, exif.length + 2]);
  return Buffer.concat([jpeg.subarray(0, 2), marker, exif, jpeg.subarray(2)]);
}

/** The pictures in the notebook, as its JSON export has them. */
export async function exportedPictures(
  page: Page,
  address: string,
): Promise<readonly Uint8Array[]> {
  await page.goto(`${address}/settings/bring`);
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: /JSON/ }).click();
  const { entries } = JSON.parse(await readFile(await (await saving).path(), "utf8"));
  return entries.flatMap(({ kind, more }: { kind: string; more: { jpeg: string } }) => {
    const bytes = kind === "picture" ? bytesFromBase64url(more.jpeg) : undefined;
    return bytes?.ok ? [bytes.value] : [];
  });
}
