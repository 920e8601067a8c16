import { type Geometry, type Line, UNIT } from "../grow/geometry.ts";
import { frameOf } from "../read/frame.ts";
import { frontOf, outlineOf } from "./outline.ts";
import {
  bodyStops,
  CUP,
  edgeStops,
  GOLD,
  hueStep,
  type Stop,
  shadowsOf,
  sporeStops,
  type Theme,
} from "./palette.ts";
import { type Point, ribbonOf } from "./ribbon.ts";
import { youthOf } from "./youth.ts";

/**
 * A lichen as a drawing for print and for keeping: one SVG element, without scripts, links or
 * words, about sixty bytes for each scale. Its scales are plain discs, so that it stays small.
 */
export function toSvg(geometry: Geometry, theme: Theme): string {
  const { half } = frameOf(geometry);
  const front = frontOf(geometry.scales);
  const gradients = new Map<string, string>();
  const mix = (id: string, stops: readonly Stop[], light: Point): string => {
    if (!gradients.has(id)) gradients.set(id, gradient(id, stops, light));
    return `url(#${id})`;
  };
  const scales: string[] = [];
  for (let i = geometry.scales.length - 1; i >= 0; i--) {
    const scale = geometry.scales[i];
    if (!scale) continue;
    const step = hueStep(scale.hue);
    const tone = ((scale.x * 5 + scale.y * 3) & 3) - 1.5;
    const fill = mix(`b${step + 8}${tone * 2 + 3}`, bodyStops(theme, step, tone / 1.5), LIGHT);
    scales.push(disc(scale, fill));
    const youth = Math.round(4 * youthOf(geometry.scales, i, front));
    if (youth > 0) scales.push(disc(scale, mix(`e${youth}`, edgeStops(youth / 4), MIDDLE)));
  }
  const cups = geometry.cups.map(({ x, y, reach }) => {
    const margin = disc({ x, y, reach }, mix("cm", CUP.margin, LIGHT));
    return margin + disc({ x, y, reach: Math.round(reach * 0.7) }, mix("cd", CUP.disc, HOLLOW));
  });
  const spores = geometry.spores.map((each) => disc(each, mix("s", sporeStops(theme), LIGHT)));
  const [, [, cast] = [0, "none"]] = shadowsOf(theme);
  const soft = Math.round(UNIT * 0.4 + front.mean() * 0.04);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-half} ${-half} ${2 * half} ${2 * half}">`,
    `<defs>${[...gradients.values()].join("")}`,
    `<filter id="f"><feGaussianBlur stdDeviation="${soft}"/></filter></defs>`,
    `<path filter="url(#f)" fill="${cast}" transform="translate(0 ${soft})" d="${closed(outlineOf(front, 0))}"/>`,
    `<g stroke="#1a2828" stroke-opacity=".14" stroke-width="10">${scales.join("")}</g>`,
    `<g fill="none" stroke-linecap="round">${geometry.seams.flatMap(({ hairs }) => hairs.map(hair)).join("")}</g>`,
    geometry.seams.map(gold).join(""),
    `<g stroke="#1a2828" stroke-opacity=".2" stroke-width="8">${cups.join("")}</g>`,
    spores.join(""),
    "</svg>",
  ].join("");
}

const LIGHT: Point = { x: 0.33, y: 0.29 };
const MIDDLE: Point = { x: 0.5, y: 0.5 };
const HOLLOW: Point = { x: 0.65, y: 0.68 };

function gradient(id: string, stops: readonly Stop[], { x, y }: Point): string {
  const inside = stops
    .map(([at, colour]) => `<stop offset="${at}" stop-color="${colour}"/>`)
    .join("");
  return `<radialGradient id="${id}" fx="${x}" fy="${y}">${inside}</radialGradient>`;
}

function disc({ x, y, reach }: Point & { readonly reach: number }, fill: string): string {
  return `<circle cx="${x}" cy="${y}" r="${reach}" fill="${fill}"/>`;
}

function gold(line: Line): string {
  return [
    [1.75, 0, GOLD.crack] as const,
    [1.15, 0, GOLD.body] as const,
    [0.5, line.width * 0.12, GOLD.light] as const,
  ]
    .map(
      ([share, shift, fill]) =>
        `<path fill="${fill}" d="${closed(ribbonOf(line, share, shift))}"/>`,
    )
    .join("");
}

/** A hair crack is too fine for a ribbon. */
function hair({ points, width }: Line): string {
  const way = `M${points.join(" ")}`;
  const dark = `<path stroke="${GOLD.crack}" stroke-width="${width}" d="${way}"/>`;
  return `${dark}<path stroke="${GOLD.body}" stroke-width="${Math.round(width * 0.6)}" d="${way}"/>`;
}

function closed(points: readonly Point[]): string {
  if (points.length === 0) return "";
  return `M${points.map(({ x, y }) => `${Math.round(x)} ${Math.round(y)}`).join("L")}Z`;
}
