import { type Geometry, type Stage, stageOf } from "../grow/geometry.ts";
import { frameOf } from "../read/frame.ts";

/** A growth: the way from one stage of a lichen to a later one. */
export interface Growth {
  /** How much was there before. */
  readonly upTo: Stage;
  /** How many scales, seams, cups and spores are new; 0 when nothing grew. */
  readonly fresh: number;
  /** The half of the frame `share` of the way, from 0 to 1. */
  half(share: number): number;
}

/** The growth from a lichen to what it has become, to be painted frame by frame. */
export function growthBetween(before: Geometry, after: Geometry): Growth {
  const upTo = stageOf(before);
  const now = stageOf(after);
  const from = frameOf(before).half;
  const to = frameOf(after).half;
  const fresh =
    now.scales +
    now.seams +
    now.cups +
    now.spores -
    upTo.scales -
    upTo.seams -
    upTo.cups -
    upTo.spores;
  return { upTo, fresh, half: (share) => from + (to - from) * eased(share) };
}

/** Ease-out: quick at first, then settling. */
export function eased(share: number): number {
  const left = 1 - Math.min(1, Math.max(0, share));
  return 1 - left * left * left;
}

/**
 * How far the i-th of `many` new things has opened when `share` of the time has gone: one after
 * another, each taking a little more than half of the time.
 */
export function opened(share: number, i: number, many: number): number {
  const begins = many > 1 ? (0.45 * i) / (many - 1) : 0;
  return eased((share - begins) / 0.55);
}
