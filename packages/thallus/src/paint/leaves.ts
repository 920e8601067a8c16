import { across, DIRECTIONS, down } from "../grow/directions.ts";
import type { Point } from "./ribbon.ts";

const CORNERS = 12;

/** The outlines a scale may have: about a disc of radius 1, each a little uneven in its own way. */
export const LEAVES: readonly (readonly Point[])[] = Array.from({ length: 8 }, (_, kind) =>
  Array.from({ length: CORNERS }, (_, i): Point => {
    const turn = Math.floor((i * DIRECTIONS) / CORNERS);
    const away =
      1.008 + 0.026 * across(turn * 2 + kind * 371) + 0.024 * across(turn * 3 + kind * 137);
    return { x: across(turn) * away, y: down(turn) * away };
  }),
);
