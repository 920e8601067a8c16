import type { RecordId } from "@lichen/base";
import type { MomentKind, Place } from "@lichen/core";
import { signal } from "@preact/signals";
import { standing } from "../../notebook.ts";
import { goTo } from "../../router.ts";
import { beginAt, type Progress } from "./pace.ts";

/** A hard moment as the person tells it; everything may be left open. */
export interface MomentInHand {
  readonly strength?: number | undefined;
  readonly kind?: MomentKind | undefined;
  readonly place?: Place | undefined;
  readonly timeMinutes?: number | undefined;
}

/** A technique that is being played. */
export interface Playing {
  readonly technique: string;
  /** `ready` asks how strong it is before it begins; `breath` goes straight to its breathing. */
  readonly from: "ready" | "first" | "breath";
  readonly progress: Progress;
  readonly isPaused: boolean;
}

/** What was done, while it is looked back on; `technique` is null for just noting it. */
export interface Done {
  readonly technique: string | null;
  readonly minutes: number;
  readonly before: number | undefined;
  readonly after: number | undefined;
  readonly madeWorse: boolean;
  /** Its record, once it is kept; never while the notebook is not open. */
  readonly id: RecordId | undefined;
}

/** What is in hand. In memory only: no address names it. */
export const moment = signal<MomentInHand>({});
export const playing = signal<Playing | undefined>(undefined);
export const done = signal<Done | undefined>(undefined);

/**
 * Opens the guided player with a technique, ours or the person's own, from anywhere in the app. It
 * begins at once; with `askFirst` it asks how strong the moment is before that, which may be left
 * open.
 */
export function playTechnique(id: string, how: { readonly askFirst?: boolean } = {}): void {
  moment.value = {};
  play(id, how.askFirst ? "ready" : "first");
}

/** Opens the player for the moment in hand. */
export function play(id: string, from: Playing["from"] = "first"): void {
  playing.value = { technique: id, from, progress: beginAt(0), isPaused: from === "ready" };
  done.value = undefined;
  goTo("/hard-moment/play");
}

/** Puts down everything that was in hand. */
export function putDown(): void {
  moment.value = {};
  playing.value = undefined;
  done.value = undefined;
}

// What the person told goes with the keys; a technique that is playing goes on, and nothing is kept.
standing.subscribe((now) => {
  if (!now || now.kind === "open") return;
  moment.value = {};
  done.value = undefined;
});
