export * from "./digits.ts";
export { type Forecast, forecastStep } from "./sizing/forecast.ts";
export { observeStep, passDays } from "./sizing/observe.ts";
export type { SizeReason } from "./sizing/reason.ts";
export { beginSizing, type SizingPrior, type SizingState } from "./sizing/state.ts";
export type { DayContext, Outcome, SizedStep } from "./sizing/step.ts";
export { type Band, type Suggestion, suggestStep } from "./sizing/suggest.ts";
