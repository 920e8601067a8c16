import { ok, problem, type Result } from "@lichen/base";
import type { PictureProblem } from "@lichen/core";

/** How small a picture becomes; the core takes a fifth more (`PictureRoom`). */
export interface PictureSize {
  /** The longest edge in pixels; then shorter ones, for what stays too heavy. */
  readonly edges: readonly number[];
  /** Bytes aimed at. */
  readonly bytes: number;
}

/** Beside the safety plan. */
export const LARGE: PictureSize = { edges: [1280, 960, 640], bytes: 200_000 };
/** On a page of the journal, which gathers many. */
export const MIDDLE: PictureSize = { edges: [1024, 800, 560], bytes: 100_000 };

/** Qualities tried at each edge, best first. */
const QUALITIES = [0.82, 0.7, 0.55] as const;
/** No camera makes a file of so many bytes, or a picture of so many pixels. */
const MOST_BYTES = 60_000_000;
const MOST_PIXELS = 120_000_000;

/**
 * A chosen picture made small enough to keep: drawn anew on a canvas and written as a JPEG, turned
 * the way its camera meant. Nothing of the file but what can be seen comes along, so not where or when
 * it was taken. What can be seen through becomes white.
 */
export async function smallerPicture(
  file: Blob,
  size: PictureSize,
): Promise<Result<Uint8Array, PictureProblem>> {
  if (file.size > MOST_BYTES) return problem({ kind: "picture-too-large", limit: MOST_BYTES });
  const at = URL.createObjectURL(file);
  try {
    return await drawnSmaller(at, size);
  } finally {
    URL.revokeObjectURL(at);
  }
}

async function drawnSmaller(
  at: string,
  { edges, bytes }: PictureSize,
): Promise<Result<Uint8Array, PictureProblem>> {
  const image = await opened(at);
  const { naturalWidth: width = 0, naturalHeight: height = 0 } = image ?? {};
  if (!image || width * height === 0) return problem({ kind: "not-a-picture" });
  // Its size is known before it is unpacked: a small file can hold more pixels than there is memory.
  if (width * height > MOST_PIXELS)
    return problem({ kind: "picture-too-large", limit: MOST_PIXELS });
  for (const edge of edges) {
    const canvas = drawn(image, Math.min(1, edge / Math.max(width, height)));
    for (const quality of QUALITIES) {
      const jpeg = await jpegOf(canvas, quality);
      if (!jpeg) return problem({ kind: "picture-too-large", limit: MOST_PIXELS });
      if (jpeg.size <= bytes) return ok(new Uint8Array(await jpeg.arrayBuffer()));
    }
  }
  return problem({ kind: "picture-too-large", limit: bytes });
}

/** The picture at an address of ours; undefined where the browser sees none. */
function opened(at: string): Promise<HTMLImageElement | undefined> {
  const image = new Image();
  return new Promise((resolve) => {
    image.onload = () => resolve(image);
    image.onerror = () => resolve(undefined);
    image.src = at;
  });
}

function drawn(image: HTMLImageElement, scale: number): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(image.naturalWidth * scale));
  canvas.height = Math.max(1, Math.round(image.naturalHeight * scale));
  const pen = canvas.getContext("2d", { alpha: false });
  if (!pen) return canvas;
  pen.fillStyle = "white";
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.imageSmoothingQuality = "high";
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas;
}

function jpegOf(canvas: HTMLCanvasElement, quality: number): Promise<Blob | null> {
  return new Promise((resolve) => canvas.toBlob(resolve, "image/jpeg", quality));
}
