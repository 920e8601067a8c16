import type { Day, SeededRandom } from "@lichen/base";
import { type Cup, type Scale, type Seam, UNIT } from "./geometry.ts";

const TRIES = 12;
/** Only what grew lately is kept clear of; older cups lie further in. */
const NEIGHBOURS = 24;

interface Ground {
  readonly scales: readonly Scale[];
  readonly cups: readonly Cup[];
  readonly seams: readonly Seam[];
  /** How far the lichen reaches on average. */
  readonly reach: number;
}

/** A cup on one of the scales that grew lately, where there is most room. */
export function cupOn(
  { scales, cups, seams, reach }: Ground,
  chance: SeededRandom,
  { day, isLarge }: { day: Day; isLarge: boolean },
): Cup {
  const oldest = Math.max(0, scales.length - Math.max(12, Math.floor(scales.length / 3)));
  const taken = [
    ...cups.slice(-NEIGHBOURS).map(({ x, y, reach }) => ({ x, y, reach })),
    ...seams.slice(-4).flatMap(({ points }) => pairs(points)),
  ];
  let best = { x: 0, y: 0, room: -1 };
  for (let i = 0; i < TRIES; i++) {
    const { x = 0, y = 0 } = scales[chance.between(oldest, scales.length - 1)] ?? {};
    let room = Number.MAX_SAFE_INTEGER;
    for (const other of taken) {
      const apart = (other.x - x) * (other.x - x) + (other.y - y) * (other.y - y);
      room = Math.min(room, apart);
    }
    if (room > best.room) best = { x, y, room };
  }
  const size = isLarge ? 0.56 + chance.next() * 0.26 : 0.3 + chance.next() * 0.1;
  return {
    x: best.x,
    y: best.y,
    reach: Math.round(Math.min(size * UNIT, reach * 0.24)),
    day,
  };
}

function pairs(points: readonly number[]): { x: number; y: number }[] {
  const found: { x: number; y: number }[] = [];
  for (let i = 0; i + 1 < points.length; i += 2) {
    found.push({ x: points[i] ?? 0, y: points[i + 1] ?? 0 });
  }
  return found;
}
