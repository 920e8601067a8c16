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

/**
 * The growth from a lichen to what it has become, to be painted frame by frame. Where an older day
 * was changed nothing is fresh: the new lichen is then painted whole.
 */
export function growthBetween(before: Geometry, after: Geometry): Growth {
  const to = frameOf(after).half;
  const now = stageOf(after);
  if (!isWithin(before, after)) return { upTo: now, fresh: 0, half: () => to };
  const upTo = stageOf(before);
  const from = frameOf(before).half;
  return {
    upTo,
    fresh: sizeOf(now) - sizeOf(upTo),
    half: (share) => from + (to - from) * eased(share),
  };
}

function sizeOf({ scales, seams, cups, spores }: Stage): number {
  return scales + seams + cups + spores;
}

/** Whether everything of a lichen is still in its place in another. */
function isWithin(before: Geometry, after: Geometry): boolean {
  const isKept = (
    old: readonly { readonly x: number; readonly y: number }[],
    now: readonly { readonly x: number; readonly y: number }[],
  ): boolean => old.every(({ x, y }, i) => now[i]?.x === x && now[i]?.y === y);
  const tipsOf = ({ seams }: Geometry): readonly { readonly x: number; readonly y: number }[] =>
    seams.map(({ points }) => ({ x: points.at(-2) ?? 0, y: points.at(-1) ?? 0 }));
  return (
    isKept(before.scales, after.scales) &&
    isKept(before.cups, after.cups) &&
    isKept(before.spores, after.spores) &&
    isKept(tipsOf(before), tipsOf(after))
  );
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
