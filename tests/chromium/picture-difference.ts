import type { Page } from "playwright-core";

/** The part of two pictures that differs in a way one sees, 0 to 1; 1 where they are of other sizes. */
export async function differenceOf(page: Page, one: Buffer, other: Buffer): Promise<number> {
  const pictures = [one, other].map((each) => each.toString("base64"));
  return await page.evaluate(async (texts) => {
    /** A channel that differs less than this is not seen. */
    const SEEN = 24;
    const [first, second] = await Promise.all(
      texts.map(async (text) => {
        const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
        const bitmap = await createImageBitmap(new Blob([bytes]));
        const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
        const context = canvas.getContext("2d");
        context?.drawImage(bitmap, 0, 0);
        return context?.getImageData(0, 0, bitmap.width, bitmap.height);
      }),
    );
    if (!first || !second) return 1;
    if (first.width !== second.width || first.height !== second.height) return 1;
    let differing = 0;
    for (let at = 0; at < first.data.length; at += 4) {
      const channels = [0, 1, 2].map((channel) =>
        Math.abs((first.data[at + channel] ?? 0) - (second.data[at + channel] ?? 0)),
      );
      if (Math.max(...channels) > SEEN) differing += 1;
    }
    return differing / (first.data.length / 4);
  }, pictures);
}
