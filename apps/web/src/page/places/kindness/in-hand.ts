import { ok, type RecordId } from "@lichen/base";
import type { KeptKindness } from "@lichen/companion";
import {
  isEmptyKindness,
  KINDNESSES,
  type Kindness,
  type KindnessAnswers,
  type KindnessEvent,
  type KindnessState,
  kindnessAfter,
  kindnessBegins,
} from "@lichen/core";
import { signal } from "@preact/signals";
import { keeper } from "../../keep-as-you-go.ts";
import { whenClosed } from "../../notebook.ts";
import { pageSteps } from "../../page-steps.ts";
import { goTo } from "../../router.ts";
import { ask } from "../../worker-port.ts";
import { KINDNESS_AT } from "./addresses.ts";

/** The kindness a person has in hand. Held in memory, kept as it is written. */
interface InHand {
  readonly state: KindnessState;
  /** Its name once something of it is kept. */
  readonly id: RecordId | undefined;
}

/** A screen of one of the kindnesses. */
export interface KindnessStep {
  readonly practice: Kindness;
  readonly stage: KindnessState["stage"];
}

const NONE: InHand = { state: kindnessBegins("self-compassion-break"), id: undefined };

export const inHand = signal<InHand>(NONE);
export const steps = pageSteps<KindnessStep>();

/** Grows with each kindness that is taken in hand, so that a late answer names the right one. */
let turn = 0;

export const keeping = keeper(async () => {
  const { state, id } = inHand.value;
  if (id === undefined && isEmptyKindness(state)) return undefined;
  const asked = turn;
  const kept = await ask("keepKindness", { id, state });
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

/** Puts down what was in hand, once it is kept, and takes an empty one. */
export async function takeNew(practice: Kindness): Promise<void> {
  await keeping.finish();
  const state = kindnessBegins(practice);
  take({ state, id: undefined });
  steps.put(state);
}

/** Goes to a new one that has some words already. */
export async function beginWith(practice: Kindness, answers: KindnessAnswers): Promise<void> {
  await keeping.finish();
  const state = kindnessAfter(kindnessBegins(practice), { kind: "wrote", answers });
  take({ state, id: undefined });
  goTo(KINDNESS_AT[practice]);
  steps.put(state);
}

/** Takes a kept one in hand to change it, from its first screen. */
export async function takeUp({ id, state }: KeptKindness): Promise<void> {
  await keeping.finish();
  const { practice } = state;
  const first: KindnessState = { ...state, stage: KINDNESSES[practice][0] };
  take({ id, state: first });
  goTo(KINDNESS_AT[practice]);
  steps.put(first);
}

/** Goes on with one that was left on the way; its first screen is one step back. */
export function goOnWith({ id, state }: KeptKindness): void {
  take({ id, state });
  const { practice, stage } = state;
  const first = KINDNESSES[practice][0];
  steps.put({ practice, stage: first });
  if (stage !== first) steps.goOn(state);
}

/** Writes an answer; it is kept a moment after the last letter. */
export function write(answers: KindnessAnswers): void {
  change({ kind: "wrote", answers });
  keeping.soon();
}

/** Says how true it feels. */
export function rate(belief: number | undefined): void {
  change({ kind: "rated", belief });
  keeping.soon();
}

/** Goes where an event leads, with a step the back button leads back from. */
export function go(event: KindnessEvent): void {
  change(event);
  steps.goOn(inHand.value.state);
  void keeping.now();
}

/** Shows the screen the back button led to. */
export function show({ stage }: KindnessStep): void {
  inHand.value = { ...inHand.value, state: { ...inHand.value.state, stage } };
  void keeping.now();
}

function change(event: KindnessEvent): void {
  inHand.value = { ...inHand.value, state: kindnessAfter(inHand.value.state, event) };
}

whenClosed(() => {
  take(NONE);
});
