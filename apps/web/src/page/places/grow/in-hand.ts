import { ok, type RecordId } from "@lichen/base";
import { type Goal, NEW_GOAL } from "@lichen/core";
import { signal } from "@preact/signals";
import { keeper } from "../../keep-as-you-go.ts";
import { whenClosed } from "../../notebook.ts";
import { goTo } from "../../router.ts";
import { ask } from "../../worker-port.ts";

/** A goal while it is made or changed. Held in memory, kept as it is written. */
interface GoalInHand {
  readonly draft: Goal;
  /** Its name once something of it is kept. */
  readonly id: RecordId | undefined;
  /** It was made here and not taken up to be changed. */
  readonly isNew: boolean;
}

const NEW: GoalInHand = { draft: NEW_GOAL, id: undefined, isNew: true };

export const goalInHand = signal<GoalInHand>(NEW);
/** The goal whose page is open, by name of its record: no address names one. */
export const goalOpen = signal<RecordId | undefined>(undefined);

/** Grows with each goal that is taken in hand, so that a late answer names the right one. */
let turn = 0;

export const keeping = keeper(async () => {
  const { draft, id } = goalInHand.value;
  if (draft.wish.trim() === "") return undefined;
  const asked = turn;
  const kept = await ask("keepGoal", { id, draft });
  if (!kept.ok) return kept;
  if (asked === turn) goalInHand.value = { ...goalInHand.value, id: kept.value };
  return ok(undefined);
});

function take(what: GoalInHand): void {
  turn += 1;
  goalInHand.value = what;
  keeping.begin(what.id === undefined ? "not-yet" : "kept");
}

/** Goes to a goal’s own page. */
export function openGoal(id: RecordId): void {
  goalOpen.value = id;
  goTo("/grow/goal");
}

/** Makes a goal; one that was begun and has no wish yet is gone on with. */
export async function makeGoal(): Promise<void> {
  await keeping.finish();
  if (goalInHand.value.id !== undefined || !goalInHand.value.isNew) take(NEW);
  goTo("/grow/make");
}

/** Takes a goal up to change it. */
export async function changeGoal(id: RecordId, goal: Goal): Promise<void> {
  await keeping.finish();
  take({ draft: goal, id, isNew: false });
  goTo("/grow/make");
}

/** Writes part of a goal; it is kept a moment after the last letter. */
export function write(change: Partial<Goal>): void {
  const { draft } = goalInHand.value;
  goalInHand.value = { ...goalInHand.value, draft: { ...draft, ...change } };
  keeping.soon();
}

/** Puts down what was made, once it is kept. */
export async function putDown(): Promise<void> {
  await keeping.finish();
  take(NEW);
}

whenClosed(() => {
  take(NEW);
  goalOpen.value = undefined;
});
