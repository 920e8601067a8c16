import { type Day, partsOfDay } from "@lichen/base";
import type { Geometry } from "../grow/geometry.ts";

/** Where a time leaned: to one of the two principles, or to neither. */
export type Lean = "reliance" | "even" | "compassion";

/** A ring: what one calendar month grew, and the balance it was lived in. */
export interface Ring {
  /** The first and last lived day of the month. */
  readonly from: Day;
  readonly to: Day;
  readonly reliance: number;
  readonly compassion: number;
  readonly lean: Lean;
  /** Its scales in the geometry: the first, and the one after the last. */
  readonly scales: readonly [from: number, to: number];
}

/** A month leans when one principle was practised this share more than the other, of both. */
const LEANS = 0.15;

/** Where amounts of the two principles lean. */
export function leanOf(reliance: number, compassion: number): Lean {
  const most = (reliance + compassion) * LEANS;
  if (reliance - compassion > most) return "reliance";
  if (compassion - reliance > most) return "compassion";
  return "even";
}

/** The rings of a lichen from its centre to its rim. A month without practice has none. */
export function ringsOf({ days, scales }: Geometry): readonly Ring[] {
  const rings: Ring[] = [];
  let at = scales.findIndex(({ day }) => day >= (days[0]?.day ?? 0));
  let month = -1;
  for (const { day, reliance, compassion } of days) {
    if (reliance + compassion === 0) continue;
    const parts = partsOfDay(day);
    const known = rings.at(-1);
    const isSame = known !== undefined && month === parts.year * 12 + parts.month;
    month = parts.year * 12 + parts.month;
    const begun = isSame ? known.scales[0] : at;
    while (at < scales.length && (scales[at]?.day ?? 0) <= day) at++;
    const sum = {
      reliance: reliance + (isSame ? known.reliance : 0),
      compassion: compassion + (isSame ? known.compassion : 0),
    };
    const ring: Ring = {
      from: isSame ? known.from : day,
      to: day,
      ...sum,
      lean: leanOf(sum.reliance, sum.compassion),
      scales: [begun, at],
    };
    if (isSame) rings[rings.length - 1] = ring;
    else rings.push(ring);
  }
  return rings;
}
