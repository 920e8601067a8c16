import { type Day, partsOfDay } from "@lichen/base";
import { type Geometry, type Line, UNIT } from "../grow/geometry.ts";
import { type Lean, type Ring, ringsOf } from "./rings.ts";

/** A place: something of a lichen that a person can go to and ask what it was. */
export type Place = {
  /** The days it stands for, both included. */
  readonly from: Day;
  readonly to: Day;
  /** Where a mark for it belongs, and the radius of that mark, in the geometry's own units. */
  readonly x: number;
  readonly y: number;
  readonly reach: number;
} & ({ readonly kind: "ring"; readonly lean: Lean } | { readonly kind: "seam" | "cup" | "spore" });

/** How far beside a small thing a finger may come down. */
const SLACK = UNIT / 4;

/**
 * Every place in the order for the arrow keys: month by month from the oldest, each month's ring
 * before what it bore.
 */
export function placesOf(geometry: Geometry): readonly Place[] {
  const rings = ringsOf(geometry).map((ring) => ringPlace(geometry, ring));
  const fruits = fruitsOf(geometry);
  return [...rings, ...fruits]
    .map((place) => ({ place, month: monthOf(place.from), rank: place.kind === "ring" ? 0 : 1 }))
    .toSorted((a, b) => a.month - b.month || a.rank - b.rank || a.place.from - b.place.from)
    .map(({ place }) => place);
}

function monthOf(day: Day): number {
  const { year, month } = partsOfDay(day);
  return year * 12 + month;
}

/**
 * The place at a point, in the geometry's units: on a square of `size` that shows a frame,
 * `x = (px / size - 0.5) * 2 * half`. What lies on top is found first; nothing beyond the margin.
 */
export function placeAt(geometry: Geometry, x: number, y: number): Place | undefined {
  const isOn = (each: { x: number; y: number; reach: number }, slack: number): boolean =>
    square(each.x - x, each.y - y) <= (each.reach + slack) * (each.reach + slack);
  const spore = geometry.spores.findLast((each) => isOn(each, SLACK));
  if (spore) return fruitPlace("spore", spore);
  const cup = geometry.cups.findLast((each) => isOn(each, SLACK));
  if (cup) return fruitPlace("cup", cup);
  const seam = geometry.seams.findLast((each) => isNear(each, x, y));
  if (seam) return seamPlace(seam);
  const touched = geometry.scales.findIndex((each) => isOn(each, 0));
  const ring = ringsOf(geometry).find(({ scales }) => scales[0] <= touched && touched < scales[1]);
  return ring && ringPlace(geometry, ring);
}

type Fruit = { readonly x: number; readonly y: number; readonly reach: number; readonly day: Day };

function fruitsOf({ seams, cups, spores }: Geometry): readonly Place[] {
  return [
    ...seams.map(seamPlace),
    ...cups.map((cup) => fruitPlace("cup", cup)),
    ...spores.map((spore) => fruitPlace("spore", spore)),
  ];
}

function fruitPlace(kind: "cup" | "spore", { x, y, reach, day }: Fruit): Place {
  return { kind, from: day, to: day, x, y, reach };
}

function seamPlace({ points, day }: Line & { readonly day: Day }): Place {
  const middle = Math.floor(points.length / 4) * 2;
  return {
    kind: "seam",
    from: day,
    to: day,
    x: points[middle] ?? 0,
    y: points[middle + 1] ?? 0,
    reach: UNIT,
  };
}

function ringPlace({ scales }: Geometry, ring: Ring): Place {
  const middle = scales[Math.floor((ring.scales[0] + ring.scales[1]) / 2)];
  const { x = 0, y = 0, reach = UNIT } = middle ?? {};
  return { kind: "ring", from: ring.from, to: ring.to, lean: ring.lean, x, y, reach };
}

function isNear({ points }: Line, x: number, y: number): boolean {
  for (let i = 0; i + 1 < points.length; i += 2) {
    const away = square((points[i] ?? 0) - x, (points[i + 1] ?? 0) - y);
    if (away <= square(SLACK * 1.5, 0)) return true;
  }
  return false;
}

function square(dx: number, dy: number): number {
  return dx * dx + dy * dy;
}
