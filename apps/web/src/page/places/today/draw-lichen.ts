import { type Geometry, growthBetween, paint, type Theme } from "@lichen/thallus";

/** New scales open over this long, in milliseconds; at once where a person wants less motion. */
const GROWTH = 600;
/** More pixels than this are not seen. */
const SHARPEST = 2;

/** Draws a lichen, and lets what is new in it open once. */
export function drawLichen(
  canvas: HTMLCanvasElement,
  {
    before,
    after,
    theme,
  }: {
    readonly before: Geometry | undefined;
    readonly after: Geometry;
    readonly theme: Theme;
  },
): void {
  const context = canvas.getContext("2d");
  if (!context) return;
  const side = canvas.clientWidth || canvas.parentElement?.clientWidth || 200;
  const size = Math.round(side * Math.min(devicePixelRatio, SHARPEST));
  canvas.width = size;
  canvas.height = size;
  const whole = () => paint(context, after, { size, theme });
  const isStill = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const growth = before && !isStill ? growthBetween(before, after) : undefined;
  if (!before || !growth || growth.fresh === 0) {
    whole();
    return;
  }

  const image = document.createElement("canvas");
  image.width = size;
  image.height = size;
  const kept = image.getContext("2d");
  if (!kept) {
    whole();
    return;
  }
  paint(kept, before, { size, theme, half: growth.half(0) });
  let begun: number | undefined;
  const frame = (now: number): void => {
    begun ??= now;
    const t = Math.min(1, (now - begun) / GROWTH);
    context.clearRect(0, 0, size, size);
    if (t === 1 || !canvas.isConnected) {
      whole();
      return;
    }
    paint(context, after, {
      size,
      theme,
      upTo: growth.upTo,
      grown: t,
      half: growth.half(t),
      kept: { image, half: growth.half(0) },
    });
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}
