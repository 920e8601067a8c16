import type { Day } from "@lichen/base";
import type { Geometry } from "../grow/geometry.ts";
import { type Lean, ringsOf } from "./rings.ts";

/** A band: neighbouring rings that lean the same way. */
export interface Band {
  readonly lean: Lean;
  readonly rings: number;
  readonly from: Day;
  readonly to: Day;
}

/** What there is to say about a lichen to someone who does not see it. Facts, no sentences. */
export interface Description {
  /** The lived days it shows. */
  readonly days: number;
  readonly rings: number;
  /** How many rings lean to which. */
  readonly leaning: Readonly<Record<Lean, number>>;
  /** From the centre to the rim. */
  readonly bands: readonly Band[];
  readonly seams: number;
  readonly cups: number;
  readonly spores: number;
}

/** The facts from which the text alternative of a lichen is written. */
export function describe(geometry: Geometry): Description {
  const rings = ringsOf(geometry);
  const leaning = { reliance: 0, even: 0, compassion: 0 };
  const bands: Band[] = [];
  for (const { lean, from, to } of rings) {
    leaning[lean] += 1;
    const last = bands.at(-1);
    if (last?.lean === lean) bands[bands.length - 1] = { ...last, rings: last.rings + 1, to };
    else bands.push({ lean, rings: 1, from, to });
  }
  return {
    days: geometry.days.length,
    rings: rings.length,
    leaning,
    bands,
    seams: geometry.seams.length,
    cups: geometry.cups.length,
    spores: geometry.spores.length,
  };
}
