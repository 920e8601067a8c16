import { beginSizing } from "./begin.ts";
import { PLACES, type SizingState } from "./state.ts";

const isNumbers = (list: unknown, length: number): boolean =>
  Array.isArray(list) && list.length === length && list.every((each) => Number.isFinite(each));

/** A state that was kept as JSON, or a new beginning if it was damaged on the way. */
export function readState(state: SizingState): SizingState {
  const isSound =
    Number.isFinite(state?.firstSize) &&
    Number.isFinite(state.smallest) &&
    (state.day === null || Number.isFinite(state.day)) &&
    Number.isFinite(state.reports) &&
    Number.isFinite(state.missedInRow) &&
    Number.isFinite(state.easing) &&
    Number.isFinite(state.muchEasier) &&
    Array.isArray(state.recent) &&
    state.recent.every((each) => Number.isFinite(each?.day) && Number.isFinite(each.size)) &&
    Array.isArray(state.beliefs) &&
    state.beliefs.length > 0 &&
    state.beliefs.every(
      (belief) =>
        Number.isFinite(belief?.slope) &&
        Number.isFinite(belief.logWeight) &&
        isNumbers(belief.mean, PLACES) &&
        isNumbers(belief.covariance, PLACES * PLACES),
    );
  return isSound ? state : beginSizing({ firstSize: Number.NaN });
}
