import type { Prediction } from "./prediction.ts";

/** Sureness in tens, in five bands: hardly, rather not, either way, rather, very. */
export const SURE_BANDS = [
  [0, 1],
  [2, 3],
  [4, 6],
  [7, 8],
  [9, 10],
] as const;

/** Fewer looks at a band than this say nothing yet. */
export const LEAST_LOOKS = 5;

/** How often what a person was about so sure of came to pass. */
export interface BandOfSureness {
  /** The band, in tens, both ends in it. */
  readonly from: number;
  readonly to: number;
  /** Predictions that were looked at again, "not sure" left out. */
  readonly looks: number;
  readonly yes: number;
  readonly partly: number;
  readonly no: number;
  /** How sure the person was on the whole, 0 to 10; undefined without a look. */
  readonly said: number | undefined;
  /** Whether there are {@link LEAST_LOOKS} looks, so that it may be told. */
  readonly isEnough: boolean;
}

/**
 * A person's calibration: for each band of sureness how often it happened, as counts and never as
 * one number. What happened in part is told apart and is neither yes nor no. Predictions without a
 * sureness, not looked at, or with "not sure" are left out.
 *
 * Source: the calibration table of S. Lichtenstein, B. Fischhoff and L. D. Phillips (1982), with
 * counts in place of a curve, for few are there.
 */
export function calibrationOf(predictions: Iterable<Prediction>): readonly BandOfSureness[] {
  const counted = [...predictions].filter(
    ({ sure, outcome }) => sure !== undefined && outcome !== undefined && outcome !== "not-sure",
  );
  return SURE_BANDS.map(([from, to]) => {
    const here = counted.filter(({ sure = -1 }) => sure >= from && sure <= to);
    const times = (wanted: Prediction["outcome"]) =>
      here.filter(({ outcome }) => outcome === wanted).length;
    const sum = here.reduce((all, { sure = 0 }) => all + sure, 0);
    return {
      from,
      to,
      looks: here.length,
      yes: times("yes"),
      partly: times("partly"),
      no: times("no"),
      said: here.length === 0 ? undefined : sum / here.length,
      isEnough: here.length >= LEAST_LOOKS,
    };
  });
}
