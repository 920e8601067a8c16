export * from "./digits.ts";
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
