/** What the painter uses of a gradient. */
export interface Gradient {
  addColorStop(at: number, colour: string): void;
}

/**
 * What the painter uses of a 2D canvas. A `CanvasRenderingContext2D` and an
 * `OffscreenCanvasRenderingContext2D` both have it; so this room needs no browser's words.
 */
export interface Canvas2d {
  fillStyle: unknown;
  shadowColor: string;
  shadowBlur: number;
  shadowOffsetX: number;
  shadowOffsetY: number;
  globalCompositeOperation: string;
  save(): void;
  restore(): void;
  setTransform(a: number, b: number, c: number, d: number, e: number, f: number): void;
  clearRect(x: number, y: number, width: number, height: number): void;
  beginPath(): void;
  moveTo(x: number, y: number): void;
  quadraticCurveTo(cx: number, cy: number, x: number, y: number): void;
  arc(x: number, y: number, radius: number, from: number, to: number): void;
  fill(): void;
  drawImage(image: unknown, x: number, y: number, width: number, height: number): void;
  createRadialGradient(
    x0: number,
    y0: number,
    r0: number,
    x1: number,
    y1: number,
    r1: number,
  ): Gradient;
}
