import { effect } from "@preact/signals";
import type { Granted, Painter, Wish } from "../../../port/painter.ts";
import painterAddress from "../../../worker/painter-worker.ts?worker&url";
import { standing } from "../../notebook.ts";
import { trustedScript } from "../../trusted-script.ts";

/** An image of the lichen: a bitmap from the worker, or the canvas it was painted on here. */
export type LichenImage = ImageBitmap | HTMLCanvasElement;

let hired: { readonly painter: Promise<Painter<LichenImage>>; dismiss(): void } | undefined;

/** Whoever grows and paints the lichen while the notebook is open: a worker, or where it cannot paint this page. */
export function painter(): Promise<Painter<LichenImage>> {
  hired ??= canPaintAway() ? away() : here();
  return hired.painter;
}

/** Nothing of the lichen outlives the open notebook: with the worker go its days and its paintings. */
effect(() => {
  if (standing.value?.kind !== "open") dismiss();
});

function dismiss(): void {
  hired?.dismiss();
  hired = undefined;
}

function canPaintAway(): boolean {
  return "OffscreenCanvas" in globalThis && new OffscreenCanvas(1, 1).getContext("2d") !== null;
}

/** In a worker of its own. Whoever waits for it when it is dismissed waits no more. */
function away(): NonNullable<typeof hired> {
  const worker = new Worker(trustedScript(painterAddress), { type: "module" });
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  let last = 0;
  worker.onmessage = ({ data }: MessageEvent<Granted>) => {
    const waits = waiting.get(data.id);
    waiting.delete(data.id);
    if ("accident" in data) waits?.reject(new Error(data.accident));
    else waits?.resolve(data.answer);
  };
  // Its file did not come: the next time it is asked for again.
  worker.onerror = () => {
    dismiss();
    for (const { reject } of waiting.values()) reject(new Error("the painter did not come"));
  };

  const wish = <N extends keyof Painter<LichenImage>>(name: N) =>
    ((...words: readonly unknown[]) => {
      last += 1;
      const granted = Promise.withResolvers<unknown>();
      waiting.set(last, granted);
      worker.postMessage({ id: last, name, words } satisfies Wish);
      return granted.promise;
    }) as Painter<LichenImage>[N]; // The port's types pair them.
  const painter: Painter<LichenImage> = {
    take: wish("take"),
    whole: wish("whole"),
    growing: wish("growing"),
    geometry: wish("geometry"),
  };
  return { painter: Promise.resolve(painter), dismiss: () => worker.terminate() };
}

/** On this page, where the browser has no canvas for a worker. */
function here(): NonNullable<typeof hired> {
  const painter = import("@lichen/thallus").then(({ newAtelier }): Painter<LichenImage> => {
    const atelier = newAtelier((size) => {
      const image = document.createElement("canvas");
      image.width = size;
      image.height = size;
      const context = image.getContext("2d");
      if (!context) throw new Error("there is no canvas to paint on");
      return { context, image };
    });
    return {
      take: async (life) => atelier.take(life),
      whole: async (look) => atelier.whole(look),
      growing: async (look, share) => atelier.growing(look, share),
      geometry: async () => atelier.geometry(),
    };
  });
  return { painter, dismiss: () => undefined };
}
