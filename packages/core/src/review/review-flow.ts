import { isJsonObject, type Json, type JsonObject, memberOf } from "@lichen/base";
import { fieldValue, type LifeRecord } from "../life/record.ts";

/** The kind of record that holds a review ([Note: Kinds]). */
export const REVIEW = "review";

/** What a review looks back on: the last 7 days, or the last 30. */
export const REVIEW_OF = ["week", "month"] as const;
export type ReviewOf = (typeof REVIEW_OF)[number];
export const REVIEW_DAYS: { readonly [of in ReviewOf]: number } = { week: 7, month: 30 };

/** Its screens: what there is to see, one kindness, one lesson, the sizes of steps, and enough. */
export const REVIEW_STAGES = ["look", "kindness", "lesson", "sizes", "enough"] as const;
export type ReviewStage = (typeof REVIEW_STAGES)[number];

/** An entry that was shown again, and what was said to it. */
export interface ShownEntry {
  readonly id: string;
  readonly answer?: "not-now" | "never-again" | undefined;
}

/** A review as far as it has come. Every text may stay empty. */
export interface ReviewState {
  readonly of: ReviewOf;
  readonly stage: ReviewStage | "kept";
  /** One kindness of these days, given or received. */
  readonly kindLine: string;
  readonly lesson: string;
  /** One thing to take along; nothing is a good answer too. */
  readonly carry: string;
  readonly shown: readonly ShownEntry[];
}

export type ReviewEvent =
  | {
      readonly kind: "wrote";
      readonly texts: Partial<Pick<ReviewState, "kindLine" | "lesson" | "carry">>;
    }
  /** Entries came into sight. */
  | { readonly kind: "saw"; readonly ids: readonly string[] }
  | { readonly kind: "answered"; readonly entry: Required<ShownEntry> }
  | { readonly kind: "next" }
  | { readonly kind: "stop" };

/** A review begins with what there is to see. */
export function reviewBegins(of: ReviewOf): ReviewState {
  return { of, stage: "look", kindLine: "", lesson: "", carry: "", shown: [] };
}

/** The state after an event. Every screen can be left open, and left early with what was written kept. */
export function reviewAfter(state: ReviewState, event: ReviewEvent): ReviewState {
  switch (event.kind) {
    case "wrote":
      return { ...state, ...event.texts };
    case "saw": {
      const known = new Set(state.shown.map(({ id }) => id));
      const fresh = [...new Set(event.ids)].filter((id) => !known.has(id)).map((id) => ({ id }));
      return fresh.length === 0 ? state : { ...state, shown: [...state.shown, ...fresh] };
    }
    case "answered": {
      const others = state.shown.filter(({ id }) => id !== event.entry.id);
      return { ...state, shown: [...others, event.entry] };
    }
    case "stop":
      return { ...state, stage: "kept" };
    case "next": {
      if (state.stage === "kept") return state;
      const next = REVIEW_STAGES[REVIEW_STAGES.indexOf(state.stage) + 1];
      return { ...state, stage: next ?? "kept" };
    }
  }
}

/** The fields of a review; what was taken back is written as empty. */
export function reviewFields({
  of,
  stage,
  kindLine,
  lesson,
  carry,
  shown,
}: ReviewState): JsonObject {
  return {
    of,
    kindLine: kindLine.toWellFormed(),
    lesson: lesson.toWellFormed(),
    carry: carry.toWellFormed(),
    shown: shown.map(({ id, answer }) => (answer ? { id, answer } : { id })),
    leftAt: stage === "kept" ? "" : stage,
  };
}

/** A record as the review it holds; undefined when it is none. A stage of a newer version begins anew. */
export function reviewOf(record: LifeRecord): ReviewState | undefined {
  if (record.kind !== REVIEW) return undefined;
  const text = (field: string): string => {
    const value = fieldValue(record, field);
    return typeof value === "string" ? value : "";
  };
  const left = text("leftAt");
  const shown = fieldValue(record, "shown");
  return {
    of: REVIEW_OF.find((known) => known === text("of")) ?? "week",
    stage: left === "" ? "kept" : (REVIEW_STAGES.find((known) => known === left) ?? "look"),
    kindLine: text("kindLine"),
    lesson: text("lesson"),
    carry: text("carry"),
    shown: Array.isArray(shown) ? shown.flatMap((each) => shownIn(each) ?? []) : [],
  };
}

function shownIn(value: Json): ShownEntry | undefined {
  if (!isJsonObject(value)) return undefined;
  const [id, said] = [memberOf(value, "id"), memberOf(value, "answer")];
  if (typeof id !== "string") return undefined;
  const answer = (["not-now", "never-again"] as const).find((known) => known === said);
  return answer ? { id, answer } : { id };
}
