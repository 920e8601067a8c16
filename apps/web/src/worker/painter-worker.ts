import { newAtelier, type Sheet } from "@lichen/thallus";
import type { Granted, Wish } from "../port/painter.ts";

/** Grows and paints the lichen on a thread of its own: neither the page nor the notebook waits for it. */
const atelier = newAtelier(newSheet);

function newSheet(size: number): Sheet<OffscreenCanvas> {
  const image = new OffscreenCanvas(size, size);
  const context = image.getContext("2d");
  if (!context) throw new Error("there is no canvas to paint on");
  return { context, image };
}

/** Wishes are granted one after another: a sheet may be painted on again for the next one. */
let queue: Promise<void> = Promise.resolve();

self.onmessage = ({ data }: MessageEvent<Wish>) => {
  queue = queue.then(() => grant(data));
};

async function grant({ id, name, words }: Wish): Promise<void> {
  try {
    const wished = atelier[name] as (...words: readonly unknown[]) => unknown; // The port's types pair them.
    const made = wished(...words);
    if (!(made instanceof OffscreenCanvas)) return reply({ id, answer: made });
    const image = await createImageBitmap(made);
    reply({ id, answer: image }, [image]);
  } catch (caught) {
    reply({ id, accident: caught instanceof Error ? caught.name : "thrown" });
  }
}

function reply(granted: Granted, handedOver: Transferable[] = []): void {
  self.postMessage(granted, { transfer: handedOver });
}
