import { crc32, deflateSync } from "node:zlib";
import type { Page } from "playwright-core";

/** The most colours of a small picture: one byte names each. */
const COLOURS = 256;

/** A screenshot with at most 256 colours, a third of its size and hardly to be told from it. */
export async function smallPng(page: Page, screenshot: Buffer): Promise<Buffer> {
  const { width, height, pixels } = await pixelsOf(page, screenshot);
  const { palette, names } = paletteOf(pixels);
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      rows[y * (width + 1) + x + 1] = names[y * width + x] ?? 0;
    }
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8); // A byte for each pixel, by palette (PNG, 11.2.2).
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", head),
    chunk("PLTE", Buffer.from(palette.flat())),
    chunk("IDAT", deflateSync(rows, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** The pixels, four bytes each; the browser itself reads its screenshot. */
async function pixelsOf(
  page: Page,
  screenshot: Buffer,
): Promise<{ readonly width: number; readonly height: number; readonly pixels: Buffer }> {
  const { width, height, text } = await page.evaluate(async (png) => {
    const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
    context?.drawImage(bitmap, 0, 0);
    const data = context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? [];
    let letters = "";
    for (let at = 0; at < data.length; at += 8_192) {
      letters += String.fromCharCode(...data.slice(at, at + 8_192));
    }
    return { width: bitmap.width, height: bitmap.height, text: btoa(letters) };
  }, screenshot.toString("base64"));
  return { width, height, pixels: Buffer.from(text, "base64") };
}

type Colour = readonly [red: number, green: number, blue: number];

/** The colours most pixels have, and for each pixel the name of the nearest of them. */
function paletteOf(pixels: Buffer): {
  readonly palette: readonly Colour[];
  readonly names: readonly number[];
} {
  const counts = new Map<number, number>();
  const values: number[] = [];
  for (let at = 0; at < pixels.length; at += 4) {
    const value = pixels.readUInt32BE(at) >>> 8;
    values.push(value);
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  // Of colours that differ by a hair the most frequent stands for all, so that gradients keep some.
  const chosen = new Map<number, number>();
  for (const [value] of [...counts].toSorted((a, b) => b[1] - a[1])) {
    if (chosen.size === COLOURS) break;
    const near = value & 0xf8f8f8;
    if (!chosen.has(near)) chosen.set(near, value);
  }
  const palette = [...chosen.values()].map(colourOf);
  const nameByValue = new Map<number, number>();
  const names = values.map((value) => {
    const known = nameByValue.get(value) ?? nearest(palette, colourOf(value));
    nameByValue.set(value, known);
    return known;
  });
  return { palette, names };
}

function colourOf(value: number): Colour {
  return [value >> 16, (value >> 8) & 255, value & 255];
}

function nearest(palette: readonly Colour[], [red, green, blue]: Colour): number {
  const far = palette.map(([r, g, b]) => (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2);
  return far.indexOf(Math.min(...far));
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
