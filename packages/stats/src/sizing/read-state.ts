import { beginSizing } from "./begin.ts";
import { PLACES, type SizingState } from "./state.ts";
import { isSize } from "./step.ts";

/** More than any state holds: seven steps are remembered, and there are eight beliefs. */
const MOST_STEPS = 7;
const MOST_BELIEFS = 64;
/** No mean, covariance or log weight of a sound state is anywhere near it. */
const FAR = 1e6;

const isNear = (value: unknown): boolean => Number.isFinite(value) && Math.abs(Number(value)) < FAR;
const isNumbers = (list: unknown, length: number): boolean =>
  Array.isArray(list) && list.length === length && list.every(isNear);
/** A logarithm of a share, give or take the digits that are kept. */
const isLogWeight = (value: unknown): boolean => isNear(value) && Number(value) < 1e-6;

function isAnswers(answers: SizingState["answers"] | undefined): boolean {
  return (
    typeof answers?.isPartlySaid === "boolean" &&
    isNear(answers.missed) &&
    answers.missed >= 0 &&
    isNear(answers.toTheEnd)
  );
}

/** A state that was kept as JSON, or a new beginning if it was damaged on the way. */
export function readState(state: SizingState): SizingState {
  const isSound =
    isSize(state?.firstSize) &&
    isSize(state.smallest) &&
    (state.day === null || Number.isFinite(state.day)) &&
    Number.isFinite(state.reports) &&
    Number.isFinite(state.missedInRow) &&
    Number.isFinite(state.easing) &&
    Number.isFinite(state.muchEasier) &&
    isAnswers(state.answers) &&
    Array.isArray(state.recent) &&
    state.recent.length <= MOST_STEPS &&
    state.recent.every((each) => Number.isFinite(each?.day) && isSize(each.size)) &&
    Array.isArray(state.beliefs) &&
    state.beliefs.length > 0 &&
    state.beliefs.length <= MOST_BELIEFS &&
    state.beliefs.every(
      (belief) =>
        isNear(belief?.slope) &&
        isLogWeight(belief.logWeight) &&
        isNumbers(belief.mean, PLACES) &&
        isNumbers(belief.covariance, PLACES * PLACES),
    );
  return isSound ? state : beginSizing({ firstSize: Number.NaN });
}
