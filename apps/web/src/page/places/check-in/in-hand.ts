import type { RecordId } from "@lichen/base";
import type { CheckInDraft } from "@lichen/core";
import { signal } from "@preact/signals";
import type { EntryView, MomentView } from "../../../port/views.ts";
import { beforeLock } from "../../frame/auto-lock.ts";
import { standing, whenClosed } from "../../notebook.ts";
import { problemText } from "../../problem-text.ts";
import { ask } from "../../worker-port.ts";

/** The check-in a person has in hand: a new one, or one that is being changed. */
export interface InHand {
  readonly draft: CheckInDraft;
  /** Undefined for now. */
  readonly when: MomentView | undefined;
  /** Its name once it is kept: from then on every change is kept as it is made. */
  readonly id: RecordId | undefined;
  /** It was taken from the pages that look back. */
  readonly isOld: boolean;
}

const EMPTY: InHand = { draft: {}, when: undefined, id: undefined, isOld: false };

export const inHand = signal<InHand>(EMPTY);
export type Keeping = "not-yet" | "keeping" | "kept" | "trouble";
export const keeping = signal<Keeping>("not-yet");
/** A kind sentence about why something is not kept; what was typed stays. */
export const trouble = signal<string | undefined>(undefined);

/** Written text is kept this long after the last letter, in milliseconds. */
const PAUSE = 400;

let timer = 0;
let running: Promise<boolean> | undefined;
let isStale = false;

/** Puts down what was in hand and takes an empty one. */
export function takeNew(): void {
  take(EMPTY, "not-yet");
}

/** Begins one for an earlier moment; words that are in hand already stay in hand, for that moment. */
export function beginFor(when: MomentView): void {
  if (inHand.value.id !== undefined) takeNew();
  inHand.value = { ...inHand.value, when };
}

/** Leaves an earlier moment that nothing was written for. */
export function leaveEmptyMoment(): void {
  const { id, when, draft } = inHand.value;
  if (id === undefined && when && Object.keys(draft).length === 0) takeNew();
}

/** Takes a kept check-in in hand, to change it. */
export function takeUp({ id, when, ratings, lists, title, note }: EntryView): void {
  const draft = { ...ratings, ...lists, title, note };
  take({ draft, when, id, isOld: true }, "kept");
}

function take(what: InHand, how: Keeping): void {
  clearTimeout(timer);
  inHand.value = what;
  keeping.value = how;
  trouble.value = undefined;
}

/** Changes the check-in in hand; once it is kept, the change is kept too. */
export function change(draft: CheckInDraft, how: { readonly isTyping?: boolean } = {}): void {
  inHand.value = { ...inHand.value, draft: { ...inHand.value.draft, ...draft } };
  if (inHand.value.id === undefined) return;
  clearTimeout(timer);
  if (how.isTyping) timer = setTimeout(() => void keep(), PAUSE);
  else void keep();
}

/** Says when it was. */
export function changeMoment(when: MomentView | undefined): void {
  inHand.value = { ...inHand.value, when };
  if (inHand.value.id !== undefined) void keep();
}

/** Keeps what is in hand; true once it is. Changes made meanwhile are kept before it answers. */
export function keep(): Promise<boolean> {
  clearTimeout(timer);
  timer = 0;
  isStale = true;
  running ??= keepAll().finally(() => {
    running = undefined;
  });
  return running;
}

async function keepAll(): Promise<boolean> {
  let isKept = false;
  while (isStale) {
    isStale = false;
    isKept = await keepOnce(inHand.value);
  }
  return isKept;
}

async function keepOnce({ draft, when, id }: InHand): Promise<boolean> {
  if (standing.value?.kind !== "open") return false;
  keeping.value = "keeping";
  const kept =
    id === undefined
      ? await ask("keepCheckIn", { draft, when })
      : await ask("amendCheckIn", { id, draft, when });
  if (!kept.ok) {
    keeping.value = "trouble";
    trouble.value = await problemText(kept.problem);
    return false;
  }
  // Another one may have been taken in hand meanwhile: then this name is not its.
  const isSame = inHand.value.id === id;
  if (id === undefined && kept.value !== undefined && isSame) {
    inHand.value = { ...inHand.value, id: kept.value };
  }
  keeping.value = "kept";
  trouble.value = undefined;
  return true;
}

/** Keeps at once what was typed and still waits. A draft with words in it is kept, a mere touch is not. */
function keepWaitingText(): Promise<unknown> {
  const { draft, id } = inHand.value;
  const hasWords = (draft.note ?? "").trim() !== "" || (draft.feelings ?? []).length > 0;
  const waits = id === undefined ? hasWords : keeping.value !== "kept" || timer !== 0;
  return waits ? keep() : Promise.resolve();
}

beforeLock(keepWaitingText);

addEventListener("visibilitychange", () => {
  if (document.visibilityState === "hidden") void keepWaitingText();
});

whenClosed(() => {
  takeNew();
});
