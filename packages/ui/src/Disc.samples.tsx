import { Disc } from "./Disc.tsx";
import type { Sample } from "./sample.ts";

const PLACES = [
  { x: 2, y: 8 },
  { x: 8, y: 8 },
  { x: 2, y: 2 },
  { x: 8, y: 2 },
  { x: 5, y: 5 },
  { x: 7, y: undefined },
  undefined,
] as const;

export const samples: readonly Sample[] = ([1, 2, 3] as const).map((size) => ({
  name: `size ${size}`,
  show: () => PLACES.map((place, index) => <Disc key={index} place={place} size={size} />),
}));
