import { type Day, type JsonObject, ok, problem, type Result } from "@lichen/base";
import { readWords } from "../life/read-words.ts";
import { type Pause, pausesToJson } from "./pause.ts";
import { type Rhythm, rhythmToJson, settledRhythm } from "./rhythm.ts";
import { isStepSize, type StepProblem } from "./step.ts";

/** The kind of record that holds a goal ([Note: Kinds]). */
export const GOAL = "goal";

/** Whose wish a goal is. Goals of one's own last longest (Sheldon and Elliot, 1999), and all are welcome. */
export const WHOSE = ["mine", "shared", "expected"] as const;
export type Whose = (typeof WHOSE)[number];

/** How sure of a step the person wants to be: gentle is easiest, stretch asks most. */
export const GOAL_BANDS = ["gentle", "steady", "stretch"] as const;
export type GoalBand = (typeof GOAL_BANDS)[number];

/**
 * A goal, the second practice: "challenging but achievable" in the words of the essay. Only the wish
 * is needed. After Oettingen’s wish, outcome, obstacle and plan (2014), with the smallest step that
 * would still count and a line to tell oneself when it does not happen.
 */
export interface Goal {
  readonly wish: string;
  readonly why: string;
  readonly whose: Whose | undefined;
  /** The best that could come of it. */
  readonly best: string;
  /** What in the person stands in the way. */
  readonly obstacle: string;
  /** If the cue comes, then the response. */
  readonly cue: string;
  readonly response: string;
  /** What the person tells themselves on a day it does not happen. */
  readonly kindLine: string;
  readonly smallest: string;
  /** What a size is counted in: minutes, pages, cups. */
  readonly unit: string;
  /** The size the person chose last; undefined where steps have none. */
  readonly size: number | undefined;
  readonly rhythm: Rhythm;
  readonly band: GoalBand;
  /** Days in each period that may go by without a reason (Sharif and Shu, 2017). */
  readonly reserve: number;
  /** The aim is to find something out, not to reach a mark: better where a thing is new (Seijts and Latham, 2005). */
  readonly isLearning: boolean;
  /** Parts of a one-time goal, in order. */
  readonly parts: readonly string[];
  readonly begins: Day | undefined;
  readonly pauses: readonly Pause[];
  /** The day it was let go of; everything of it stays. */
  readonly letGo: Day | undefined;
}

export type GoalProblem =
  | StepProblem
  | { readonly kind: "nothing-to-keep" }
  | { readonly kind: "word-too-long"; readonly limit: number };

/** Letters in one text of a goal. */
export const GOAL_TEXT_LIMIT = 500;
/** Parts of a one-time goal. */
export const PARTS_LIMIT = 20;
/** Reserve days in one period. */
export const RESERVE_LIMIT = 7;

const TEXTS = ["wish", "why", "best", "obstacle", "kindLine", "smallest", "unit"] as const;

/**
 * The fields of a goal: texts trimmed, numbers held in range; what is empty is written as empty, so
 * that a change can take something back. `perWeek` goes on being written for a week’s rhythm.
 */
export function goalFields(draft: Goal): Result<JsonObject, GoalProblem> {
  const texts = Object.fromEntries(TEXTS.map((text) => [text, readWords(draft[text])]));
  const [cue, response] = [readWords(draft.cue), readWords(draft.response)];
  const parts = draft.parts.map(readWords).filter((part) => part !== "");
  if (texts.wish === "") return problem({ kind: "nothing-to-keep" });
  const all = [...Object.values(texts), cue, response, ...parts];
  if (all.some((text) => text.length > GOAL_TEXT_LIMIT)) {
    return problem({ kind: "word-too-long", limit: GOAL_TEXT_LIMIT });
  }
  if (draft.size !== undefined && !isStepSize(draft.size)) {
    return problem({ kind: "size-out-of-range" });
  }
  const rhythm = settledRhythm(draft.rhythm);
  const isWeekly = rhythm.kind === "often" && rhythm.period === "week";
  return ok({
    ...texts,
    whose: draft.whose ?? null,
    plan: cue === "" && response === "" ? null : { cue, response },
    size: draft.size ?? null,
    rhythm: rhythmToJson(rhythm),
    perWeek: isWeekly ? rhythm.least : null,
    band: draft.band,
    reserve: settledReserve(draft.reserve),
    learning: draft.isLearning,
    parts: [...new Set(parts)].slice(0, PARTS_LIMIT),
    begins: draft.begins ?? null,
    pauses: pausesToJson(draft.pauses),
    letGo: draft.letGo ?? null,
  });
}

/** Reserve days as a whole number from 0 to {@link RESERVE_LIMIT}. */
export function settledReserve(days: number): number {
  return Number.isFinite(days) ? Math.min(RESERVE_LIMIT, Math.max(0, Math.round(days))) : 0;
}
