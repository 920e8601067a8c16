import { ok, type RecordId } from "@lichen/base";
import type { BegunSetback } from "@lichen/companion";
import {
  HARMED_STAGES,
  isEmptySetback,
  OWN_STAGES,
  SETBACK_BEGINS,
  type SetbackAnswers,
  type SetbackEvent,
  type SetbackState,
  setbackAbout,
  setbackAfter,
} from "@lichen/core";
import { signal } from "@preact/signals";
import { keeper } from "../../keep-as-you-go.ts";
import { whenClosed } from "../../notebook.ts";
import { pageSteps } from "../../page-steps.ts";
import { ask } from "../../worker-port.ts";

/** The setback a person has in hand. Held in memory, kept as it is written. */
interface InHand {
  readonly state: SetbackState;
  /** Its name once something of it is kept. */
  readonly id: RecordId | undefined;
}

export type Stage = SetbackState["stage"];

const NEW: InHand = { state: SETBACK_BEGINS, id: undefined };

export const inHand = signal<InHand>(NEW);
export const steps = pageSteps<Stage>();

/** Grows with each setback that is taken in hand, so that a late answer names the right one. */
let turn = 0;

export const keeping = keeper(async () => {
  const { state, id } = inHand.value;
  if (id === undefined && isEmptySetback(state)) return undefined;
  const asked = turn;
  const kept = await ask("keepSetback", { id, state });
  if (!kept.ok) return kept;
  if (asked === turn) inHand.value = { ...inHand.value, id: kept.value };
  return ok(undefined);
});

function take(what: InHand): void {
  turn += 1;
  inHand.value = what;
  keeping.begin(what.id === undefined ? "not-yet" : "kept");
  steps.forget();
}

/** Puts down what was in hand, once it is kept, and takes an empty one, about a goal or about none. */
export async function takeNew(goal?: RecordId): Promise<void> {
  await keeping.finish();
  take(goal === undefined ? NEW : { ...NEW, state: setbackAbout(goal) });
  steps.put(SETBACK_BEGINS.stage);
}

/** Goes on with one that was left on the way; its first screen is one step back. */
export function goOnWith({ id, state }: BegunSetback): void {
  take({ id, state });
  const first: Stage = state.road === "own" ? "happened" : "choices";
  steps.put(first);
  if (state.stage !== first) steps.goOn(state.stage);
}

/** Writes an answer; it is kept a moment after the last letter. */
export function write(answers: SetbackAnswers): void {
  inHand.value = {
    ...inHand.value,
    state: setbackAfter(inHand.value.state, { kind: "wrote", answers }),
  };
  keeping.soon();
}

/** Goes where an event leads, with a step the back button leads back from. */
export function go(event: SetbackEvent): void {
  const state = setbackAfter(inHand.value.state, event);
  inHand.value = { ...inHand.value, state };
  if (event.kind === "done-to-me") steps.turnInto(state.stage);
  else steps.goOn(state.stage);
  void keeping.now();
}

/** Shows the screen the back button led to. */
export function show(stage: Stage): void {
  const { state } = inHand.value;
  const shown: SetbackState =
    state.road === "own"
      ? { ...state, stage: OWN_STAGES.find((own) => own === stage) ?? "happened" }
      : { ...state, stage: HARMED_STAGES.find((harmed) => harmed === stage) ?? "choices" };
  inHand.value = { ...inHand.value, state: shown };
  void keeping.now();
}

whenClosed(() => {
  take(NEW);
});
