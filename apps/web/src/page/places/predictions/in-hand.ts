import type { RecordId } from "@lichen/base";
import type { LookAfter } from "@lichen/content/app/words/predictions";
import type { Predicted } from "@lichen/core";
import { signal } from "@preact/signals";
import { whenClosed } from "../../notebook.ts";
import { goTo } from "../../router.ts";

/** A prediction while it is written. */
export interface GuessInHand {
  readonly text: string;
  readonly sure: number | undefined;
  readonly after: LookAfter;
}

/** A look at one, while it is told. */
export interface LookInHand {
  readonly id: RecordId | undefined;
  readonly outcome: Predicted | undefined;
  readonly happened: string;
}

const NO_GUESS: GuessInHand = { text: "", sure: undefined, after: "days" };
const NO_LOOK: LookInHand = { id: undefined, outcome: undefined, happened: "" };

/** Held in memory: no address names a guess, and it goes with the keys. */
export const guess = signal<GuessInHand>(NO_GUESS);
export const look = signal<LookInHand>(NO_LOOK);

/** Puts down the guess that was written, once it is kept. */
export function putDownGuess(): void {
  guess.value = NO_GUESS;
}

/** Takes up a prediction to say what happened; words about it that were begun stay. */
export function takeLook(id: RecordId): void {
  if (look.value.id !== id) look.value = { ...NO_LOOK, id };
  goTo("/grow/predictions/look");
}

/** Puts down the look that was told, once it is kept. */
export function putDownLook(): void {
  look.value = NO_LOOK;
}

whenClosed(() => {
  putDownGuess();
  putDownLook();
});
