import type { PaperLine } from "./paper.ts";

/** The room a chart is drawn in, in its own units: the numbers stand in the gutter at its start. */
export const CHART = { width: 340, height: 96, gutter: 24, top: 6, bottom: 84 } as const;

/** A line of a chart as it is drawn. */
export interface LineShape {
  readonly look: PaperLine["look"];
  /** The path of an SVG; each stretch between gaps begins anew. */
  readonly path: string;
  readonly dots: readonly { readonly x: number; readonly y: number }[];
}

/** Where a value from 0 to 10 lies, down from the top. */
export function chartHeight(value: number): number {
  const { top, bottom } = CHART;
  return rounded(bottom - (Math.min(10, Math.max(0, value)) / 10) * (bottom - top));
}

/** A line as a path and its dots. A gap is never drawn over, and one week alone is a dot. */
export function lineShape({ look, values }: PaperLine): LineShape {
  const { gutter, width } = CHART;
  const step = (width - gutter - 8) / Math.max(1, values.length - 1);
  const places = values.map((value, i) =>
    value === null ? null : { x: rounded(gutter + 4 + i * step), y: chartHeight(value) },
  );
  const path = places.map((place, i) => {
    if (!place) return "";
    return `${places[i - 1] ? "L" : "M"}${place.x} ${place.y}`;
  });
  return { look, path: path.join(""), dots: places.filter((place) => place !== null) };
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
