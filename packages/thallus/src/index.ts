export * from "./grow/geometry.ts";
export { grow } from "./grow/grow.ts";
export type { LivedDay } from "./grow/lived-day.ts";
export type { Canvas2d } from "./paint/canvas.ts";
export { type Growth, growthBetween } from "./paint/growth.ts";
export { type PaintOptions, paint } from "./paint/paint.ts";
export type { Theme } from "./paint/palette.ts";
export { type Frame, frameOf } from "./read/frame.ts";
