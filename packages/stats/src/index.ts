export { INSTRUMENTS, type Instrument } from "./change/instruments.ts";
export { type MeasuredChange, measureChange, steadiedBy } from "./change/measure-change.ts";
export * from "./digits.ts";
export {
  type CoinAdherence,
  type CoinDay,
  type CoinFlips,
  type CoinResult,
  coinAdherence,
  coinFlip,
  coinResult,
  type Side,
} from "./experiments/coin-flip.ts";
export { type Balance, type BalanceWord, balanceOf } from "./levels/balance-of.ts";
export { type Level, levelOf, type Momentum, SEASON } from "./levels/level-of.ts";
export { type MeanOfDays, meanOfDays } from "./levels/mean-of-days.ts";
export type { RatedDay } from "./levels/rated-days.ts";
export { type ReliableChange, reliableChange } from "./levels/reliable-change.ts";
export { type DayEntry, dayTable } from "./links/day-table.ts";
export { estimateLinks } from "./links/estimate-links.ts";
export { LINKS, type Link, type LinkWord } from "./links/link.ts";
export { comeTogether, type Together } from "./links/same-day.ts";
export { type DayTable, SERIES, type SeriesName } from "./links/series.ts";
export { settleWord } from "./links/settle-word.ts";
export {
  chooseRecall,
  type RecallContext,
  type RecallPick,
} from "./recall/choose-recall.ts";
export {
  RECALL_KINDS,
  type RecallEntry,
  type RecallKind,
  type Showing,
} from "./recall/recall-entry.ts";
export { type RankedTechnique, type ReliefMoment, rankRelief } from "./relief/rank-relief.ts";
export {
  beginRelief,
  type Episode,
  observeRelief,
  type ReliefState,
  type TechniquePrior,
} from "./relief/relief-state.ts";
export type { ReliefWord } from "./relief/relief-word.ts";
export {
  type Returns,
  type SetbackReturn,
  type SetbackRow,
  setbackReturn,
} from "./setbacks/setback-return.ts";
export { beginSizing, type SizingPrior } from "./sizing/begin.ts";
export { type Forecast, forecastStep } from "./sizing/forecast.ts";
export { nextHumanSize } from "./sizing/human-size.ts";
export { observeStep, passDays } from "./sizing/observe.ts";
export type { SizeReason } from "./sizing/reason.ts";
export type { SizingState } from "./sizing/state.ts";

export type { DayContext, Outcome, SizedStep } from "./sizing/step.ts";
export { type Band, type Suggestion, suggestStep } from "./sizing/suggest.ts";
