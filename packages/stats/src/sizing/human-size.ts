import { isSize } from "./step.ts";

/**
 * [Note: Sizes a person would say]
 *
 * Whole numbers to 20, then even ones to 50, fives to 100, tens to 250, and so on by 1, 2, 5: a step is
 * never more than a tenth of the size. Nothing lies below 1 (half a page, half a push-up), unless the
 * person themselves set a step below 1; then it is two digits down to that size.
 */
export function grainAt(size: number): number {
  if (size <= 20) return 1;
  const decade = 10 ** Math.floor(Math.log10(size / 20));
  const lead = size / (20 * decade);
  return decade * (lead <= 2.5 ? 2 : lead <= 5 ? 5 : 10);
}

/** The next human size above `size`; 1 above what is no size. */
export function nextHumanSize(size: number): number {
  if (!isSize(size)) return 1;
  const grain = grainAt(size * (1 + 1e-9));
  return clean((Math.floor(size / grain + 1e-9) + 1) * grain);
}

/** All human sizes from `least` to `most`, both made human; at least one, at most a few hundred. */
export function humanSizes(least: number, most: number, floor: number): readonly number[] {
  const sizes: number[] = [];
  if (floor < 1) {
    for (let size = floor; size < 1 && size <= most; size *= 1.1) {
      if (size >= least) sizes.push(Number(size.toPrecision(2)));
    }
  }
  const start = Math.max(1, least);
  let size = clean(Math.ceil(start / grainAt(start) - 1e-9) * grainAt(start));
  while (size <= most && sizes.length < 300) {
    sizes.push(size);
    size = nextHumanSize(size);
  }
  const only = Math.max(Math.min(1, floor), Math.min(least, most));
  return sizes.length > 0 ? sizes : [Number(only.toPrecision(2))];
}

function clean(size: number): number {
  return Number(size.toPrecision(12));
}
