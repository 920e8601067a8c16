export * from "./digits.ts";
export { type Forecast, forecastStep } from "./sizing/forecast.ts";
export { observeStep, passDays } from "./sizing/observe.ts";
export type { SizeReason } from "./sizing/reason.ts";
export { beginSizing, type SizingPrior, type SizingState } from "./sizing/state.ts";
export type { DayContext, Outcome, SizedStep } from "./sizing/step.ts";
export { type Band, type Suggestion, suggestStep } from "./sizing/suggest.ts";
export { type RankedTechnique, type ReliefMoment, rankRelief } from "./relief/rank-relief.ts";
export {
  beginRelief,
  type Episode,
  observeRelief,
  type ReliefState,
  type TechniquePrior,
} from "./relief/relief-state.ts";
export type { ReliefWord } from "./relief/relief-word.ts";
