import type { JsonObject, RecordId } from "@lichen/base";
import { readWords } from "../life/read-words.ts";

/** What becomes of the goal. All four are good answers. */
export const DECISIONS = ["keep", "shrink", "change", "drop"] as const;
export type Decision = (typeof DECISIONS)[number];

/** What was written on the way; anything may be left open. */
export interface SetbackAnswers {
  readonly happened?: string;
  readonly kindLine?: string;
  readonly others?: string;
  readonly inMyHands?: string;
  readonly notInMyHands?: string;
  readonly decision?: Decision;
  /** What would be enough next time: the good-enough line. */
  readonly enough?: string;
  readonly cue?: string;
  readonly response?: string;
  readonly lesson?: string;
  /** Who can be with the person. */
  readonly withMe?: string;
}

/** The screens of the road for a goal or a mistake, in order: kindness before any lesson. */
export const OWN_STAGES = [
  "happened",
  "kind-line",
  "others",
  "control",
  "decision",
  "next-time",
  "lesson",
  "kept",
] as const;
/** The screens of the road for harm that was done to the person. None asks for their part in it. */
export const HARMED_STAGES = ["choices", "safer", "talking", "writing", "kept"] as const;

/**
 * Where a person is in the setback flow, the sixth practice: what happened, a kind line, who else,
 * what was and was not in my hands, what becomes of the goal, if-then for next time, and
 * a line to remember (Breines and Chen, 2012: kindness first, then the wish to do it otherwise).
 */
export type SetbackState =
  | {
      readonly road: "own";
      readonly stage: (typeof OWN_STAGES)[number];
      readonly answers: SetbackAnswers;
      /** The goal it is about; undefined where it is about none. */
      readonly goal?: RecordId | undefined;
    }
  | {
      readonly road: "harmed";
      readonly stage: (typeof HARMED_STAGES)[number];
      readonly answers: SetbackAnswers;
    };

export type SetbackEvent =
  | { readonly kind: "wrote"; readonly answers: SetbackAnswers }
  | { readonly kind: "next" }
  | { readonly kind: "back" }
  | { readonly kind: "stop" }
  /** "Someone did this to me": from any screen of the first road. */
  | { readonly kind: "done-to-me" }
  | { readonly kind: "chose"; readonly stage: "safer" | "talking" | "writing" };

/** The first screen. */
export const SETBACK_BEGINS: SetbackState = { road: "own", stage: "happened", answers: {} };

/** The first screen of a setback that is about a goal. */
export function setbackAbout(goal: RecordId): SetbackState {
  return { road: "own", stage: "happened", answers: {}, goal };
}

/**
 * The state after an event. An event that makes no sense where the person is changes nothing.
 *
 * Every screen can be left open and left early, with what was written kept. From the road for harm
 * no event leads back to the other one: nothing there ever asks "your part".
 */
export function setbackAfter(state: SetbackState, event: SetbackEvent): SetbackState {
  if (event.kind === "wrote") return { ...state, answers: { ...state.answers, ...event.answers } };
  if (event.kind === "stop") return { ...state, stage: "kept" };
  if (state.stage === "kept") return state;
  if (state.road === "harmed") return harmedAfter(state, event);
  if (event.kind === "done-to-me") return harmed(state.answers);
  const at = OWN_STAGES.indexOf(state.stage);
  const step = event.kind === "next" ? 1 : event.kind === "back" ? -1 : 0;
  return { ...state, stage: OWN_STAGES[Math.max(0, at + step)] ?? "kept" };
}

/** On entering this road, the goal and what was said about one's own hands are let go of: they do not belong here. */
function harmed({ happened, kindLine, others }: SetbackAnswers): SetbackState {
  const answers = {
    ...(happened === undefined ? {} : { happened }),
    ...(kindLine === undefined ? {} : { kindLine }),
    ...(others === undefined ? {} : { others }),
  };
  return { road: "harmed", stage: "choices", answers };
}

function harmedAfter(
  state: SetbackState & { readonly road: "harmed" },
  event: SetbackEvent,
): SetbackState {
  if (event.kind === "chose") return { ...state, stage: event.stage };
  if (event.kind === "back") return { ...state, stage: "choices" };
  return event.kind === "next" ? { ...state, stage: "kept" } : state;
}

/** Whether nothing was written yet: then there is nothing to keep, whatever goal it is about. */
export function isEmptySetback(state: SetbackState): boolean {
  return Object.keys(setbackFields(state)).every((field) => field === "road" || field === "goal");
}

/** Fields that hold what was written on each road. */
const OWN_FIELDS = [
  "happened",
  "kindLine",
  "others",
  "inMyHands",
  "notInMyHands",
  "enough",
  "lesson",
  "withMe",
] as const;
const HARMED_FIELDS = ["happened", "kindLine", "others", "lesson", "withMe"] as const;

/**
 * The fields of a setback record ([Note: Kinds]); empty answers are left out. A record of harm
 * holds no word about the person's own hands, whatever was typed before.
 */
export function setbackFields(state: SetbackState): JsonObject {
  const { road, answers } = state;
  const fields: Record<string, JsonObject[string]> = {};
  for (const field of road === "own" ? OWN_FIELDS : HARMED_FIELDS) {
    const text = tidy(answers[field]);
    if (text !== "") fields[field] = text;
  }
  if (state.road === "harmed") return { ...fields, road };
  if (state.goal !== undefined) fields.goal = state.goal;
  if (answers.decision) fields.decision = answers.decision;
  const [cue, response] = [tidy(answers.cue), tidy(answers.response)];
  if (cue !== "" && response !== "") fields.plan = { cue, response };
  return fields;
}

function tidy(text: string | undefined): string {
  return readWords(text ?? "");
}
