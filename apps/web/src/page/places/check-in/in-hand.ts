import { ok, type RecordId } from "@lichen/base";
import type { CheckInDraft } from "@lichen/core";
import { signal } from "@preact/signals";
import type { EntryView, MomentView } from "../../../port/views.ts";
import { beforeLock } from "../../frame/auto-lock.ts";
import { type Keeping, keeper } from "../../keep-as-you-go.ts";
import { whenClosed } from "../../notebook.ts";
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
/** Grows with each check-in that is taken in hand, so that a late answer names the right one. */
let turn = 0;

export const keeping = keeper(async () => {
  const asked = turn;
  const { draft, when, id } = inHand.value;
  const kept =
    id === undefined
      ? await ask("keepCheckIn", { draft, when })
      : await ask("amendCheckIn", { id, draft, when });
  if (!kept.ok) return kept;
  if (asked !== turn) return undefined;
  if (kept.value === undefined) return ok(undefined);
  inHand.value = { ...inHand.value, id: kept.value };
  // What was changed before it had a name is kept now that it has one.
  if (inHand.value.draft !== draft || inHand.value.when !== when) keeping.soon();
  return ok(undefined);
});

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
  void keeping.finish(); // What was changed last and still waits.
  turn += 1;
  inHand.value = what;
  keeping.begin(how);
}

/** Changes the check-in in hand; once it is kept, the change is kept too. */
export function change(draft: CheckInDraft, how: { readonly isTyping?: boolean } = {}): void {
  inHand.value = { ...inHand.value, draft: { ...inHand.value.draft, ...draft } };
  if (inHand.value.id === undefined) return;
  if (how.isTyping) keeping.soon();
  else void keeping.now();
}

/** Says when it was. */
export function changeMoment(when: MomentView | undefined): void {
  inHand.value = { ...inHand.value, when };
  if (inHand.value.id !== undefined) void keeping.now();
}

/** A new draft with words in it is kept before it could be lost, a mere touch is not. */
function keepNewWords(): Promise<unknown> {
  const { draft, id } = inHand.value;
  const hasWords = (draft.note ?? "").trim() !== "" || (draft.feelings ?? []).length > 0;
  return id === undefined && hasWords ? keeping.now() : Promise.resolve();
}

beforeLock(keepNewWords);

addEventListener("visibilitychange", () => {
  if (document.visibilityState === "hidden") void keepNewWords();
});

whenClosed(() => {
  takeNew();
});
