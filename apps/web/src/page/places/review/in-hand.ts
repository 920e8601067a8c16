import { ok, type RecordId } from "@lichen/base";
import type { BegunReview } from "@lichen/companion";
import {
  type ReviewEvent,
  type ReviewOf,
  type ReviewState,
  reviewAfter,
  reviewBegins,
} from "@lichen/core";
import { signal } from "@preact/signals";
import { keeper } from "../../keep-as-you-go.ts";
import { whenClosed } from "../../notebook.ts";
import { pageSteps } from "../../page-steps.ts";
import { ask } from "../../worker-port.ts";

/** The review a person has in hand. Held in memory, kept as it is written. */
interface InHand {
  readonly state: ReviewState;
  /** Its name once something of it is kept. */
  readonly id: RecordId | undefined;
}

/** A screen of the page: the door, or one of the review’s own. */
export type ReviewScreen = "door" | ReviewState["stage"];

const NEW: InHand = { state: reviewBegins("week"), id: undefined };

export const inHand = signal<InHand>(NEW);
export const screen = signal<ReviewScreen>("door");
export const steps = pageSteps<ReviewScreen>();

/** Grows with each review that is taken in hand, so that a late answer names the right one. */
let turn = 0;

export const keeping = keeper(async () => {
  const { state, id } = inHand.value;
  if (id === undefined && isUntouched(state)) return undefined;
  const asked = turn;
  const kept = await ask("keepReview", { id, state });
  if (!kept.ok) return kept;
  if (asked === turn) inHand.value = { ...inHand.value, id: kept.value };
  return ok(undefined);
});

/** Whether nothing was written and nothing was shown: there is nothing to keep then. */
function isUntouched({ kindLine, lesson, carry, shown }: ReviewState): boolean {
  return `${kindLine}${lesson}${carry}`.trim() === "" && shown.length === 0;
}

function take(what: InHand): void {
  turn += 1;
  inHand.value = what;
  keeping.begin(what.id === undefined ? "not-yet" : "kept");
}

/** Puts down what was in hand, once it is kept, and stands at the door. */
export async function toDoor(): Promise<void> {
  await keeping.finish();
  take(NEW);
  steps.forget();
  steps.put("door");
  screen.value = "door";
}

/** Begins a review of a week or a month. */
export function begin(of: ReviewOf): void {
  take({ state: reviewBegins(of), id: undefined });
  steps.goOn("look");
  screen.value = "look";
}

/** Goes on with one that was left on the way. */
export function goOnWith({ id, state }: BegunReview): void {
  take({ id, state });
  steps.goOn(state.stage);
  screen.value = state.stage;
}

/** Something written, seen or answered: it is kept a moment later. */
export function note(event: ReviewEvent): void {
  const { state } = inHand.value;
  const after = reviewAfter(state, event);
  if (after === state) return;
  inHand.value = { ...inHand.value, state: after };
  keeping.soon();
}

/** Goes on to the next screen, with a step the back button leads back from. */
export function goOn(): void {
  const state = reviewAfter(inHand.value.state, { kind: "next" });
  inHand.value = { ...inHand.value, state };
  steps.goOn(state.stage);
  screen.value = state.stage;
  void keeping.now();
}

/** Ends the review where it is; what was written is kept. True once it is. */
export function end(): Promise<boolean> {
  const state = reviewAfter(inHand.value.state, { kind: "stop" });
  inHand.value = { ...inHand.value, state };
  return keeping.now();
}

/** Shows the screen the back button led to. */
export function show(to: ReviewScreen): void {
  screen.value = to;
  if (to === "door" || to === "kept") return;
  inHand.value = { ...inHand.value, state: { ...inHand.value.state, stage: to } };
  void keeping.now();
}

whenClosed(() => {
  take(NEW);
  steps.forget();
  screen.value = "door";
});
