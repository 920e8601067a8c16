import type { RecordId } from "@lichen/base";
import type { KeptChain } from "@lichen/companion";
import type { MomentKind, Place, PlannedResponse } from "@lichen/core";
import { signal } from "@preact/signals";
import { whenClosed } from "../../notebook.ts";
import { type Address, address, goTo } from "../../router.ts";

/** What a person told about the moment. All of it may be left out. */
export interface MomentInHand {
  readonly strength?: number | undefined;
  readonly kind?: MomentKind | undefined;
  readonly place?: Place | undefined;
  readonly minutes?: number | undefined;
}

/** What is gone through right now, and what came of it so far. */
export interface Playing {
  readonly technique: string;
  /** Who waits for its end, in place of the page after a hard moment. */
  readonly onEnd: ((minutes: number) => void) | undefined;
  /** Where it was begun, to come back to where nothing can be kept of it. */
  readonly from: Address;
}

/** A hard moment that is being looked back on: what was done, and its record once there is one. */
export interface After {
  readonly id: RecordId | undefined;
  /** What was done, if it was a technique; null for "just noting it", or something else. */
  readonly technique: string | null;
  /** What it is called; empty for "just noting it". */
  readonly title: string;
  readonly before: number | undefined;
  readonly minutes?: number | undefined;
  /** How strong it is now; null once an answer was taken back. */
  readonly value?: number | null | undefined;
  readonly isWorse?: boolean;
  readonly isVictory?: boolean;
}

/** An if-then plan that is gone through, and the step a person is at; `end` after the last one. */
export interface PlanInHand {
  readonly chain: KeptChain;
  readonly step: PlannedResponse | "end";
}

/** Held in memory: no address names it, and it goes with the keys. */
export const moment = signal<MomentInHand>({});
export const playing = signal<Playing | undefined>(undefined);
export const after = signal<After | undefined>(undefined);
export const plan = signal<PlanInHand | undefined>(undefined);
/** What was gone through while the notebook is locked: said once, and kept nowhere. */
export const gone = signal<string | undefined>(undefined);

/** Begins a technique, ours or the person's own, at its first step. */
export function playTechnique(technique: string, onEnd?: (minutes: number) => void): void {
  playing.value = { technique, onEnd, from: address.value };
  goTo("/hard-moment/play");
}

/** A new hard moment: nothing of the last one is taken for this one. */
export function newMoment(): void {
  moment.value = {};
  playing.value = undefined;
  after.value = undefined;
  plan.value = undefined;
  gone.value = undefined;
}

// What was told goes with the keys. What is being gone through goes on: a lock interrupts nobody.
whenClosed(() => {
  moment.value = {};
  after.value = undefined;
  plan.value = undefined;
});
