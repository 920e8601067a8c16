import { ok, type RecordId } from "@lichen/base";
import {
  MEASURE_RULES,
  type MeasureAnswers,
  type MeasureId,
  type MeasureTaken,
} from "@lichen/core";
import { signal } from "@preact/signals";
import { keeper } from "../../keep-as-you-go.ts";
import { whenClosed } from "../../notebook.ts";
import { pageSteps } from "../../page-steps.ts";
import { goBackTo, goTo } from "../../router.ts";
import { ask } from "../../worker-port.ts";

/** The questionnaire a person has in hand. Held in memory, kept with each answer. */
interface InHand {
  readonly measure: MeasureId;
  readonly answers: MeasureAnswers;
  /** The item it stands at, from 0. */
  readonly at: number;
  readonly isEnded: boolean;
  /** Its name once something of it is kept. */
  readonly id: RecordId | undefined;
}

/** Which questionnaire is looked at: no address names it. */
export const opened = signal<MeasureId | undefined>(undefined);
export const inHand = signal<InHand | undefined>(undefined);
export const steps = pageSteps<number>();

/** Grows with each questionnaire that is taken in hand, so that a late answer names the right one. */
let turn = 0;

export const keeping = keeper(async () => {
  const now = inHand.value;
  if (!now || (now.id === undefined && now.answers.every((answer) => answer === null)))
    return undefined;
  const { measure, answers, at, isEnded, id } = now;
  const asked = turn;
  const draft = { measure, answers, at: isEnded ? undefined : at };
  const kept = await ask("keepMeasure", { id, draft });
  if (!kept.ok) return kept;
  if (asked === turn && inHand.value) inHand.value = { ...inHand.value, id: kept.value };
  return ok(undefined);
});

/** Opens the page of one questionnaire. */
export function openMeasure(measure: MeasureId): void {
  opened.value = measure;
  goTo("/look-back/measures/one");
}

/** Begins one anew, once what was in hand before is kept. */
export async function beginMeasure(measure: MeasureId): Promise<void> {
  await keeping.finish();
  const answers = Array.from({ length: MEASURE_RULES[measure].items }, () => null);
  take({ measure, answers, at: 0, isEnded: false, id: undefined });
}

/** Goes on with one that was left on the way. */
export async function goOnWith({ id, measure, answers, at = 0 }: MeasureTaken): Promise<void> {
  await keeping.finish();
  take({ measure, answers, at, isEnded: false, id });
}

function take(what: InHand): void {
  turn += 1;
  inHand.value = what;
  keeping.begin(what.id === undefined ? "not-yet" : "kept");
  steps.forget();
  goTo("/look-back/measures/answer");
  steps.put(what.at);
}

/** Answers the item that is asked, or leaves it open; kept at once. */
export function answerItem(answer: number | null): void {
  const now = inHand.value;
  if (!now) return;
  inHand.value = { ...now, answers: now.answers.with(now.at, answer), isEnded: false };
  void keeping.now();
}

/** Goes on to the next item, or past the last one to the result. */
export async function nextItem(): Promise<void> {
  const now = inHand.value;
  if (!now) return;
  if (now.at + 1 >= now.answers.length) return endMeasure();
  inHand.value = { ...now, at: now.at + 1 };
  steps.goOn(now.at + 1);
  void keeping.now();
}

/** Shows the item the back button led to. */
export function showItem(at: number): void {
  const now = inHand.value;
  if (now) inHand.value = { ...now, at };
}

/** Ends it where it stands; what was answered stays, whatever it is. */
export async function endMeasure(): Promise<void> {
  const now = inHand.value;
  if (!now) return;
  inHand.value = { ...now, isEnded: true };
  if (!(await keeping.now())) return; // It is said why, and can be tried again.
  goBackTo("/look-back/measures/one", "/look-back/measures");
}

/** Puts it down once it was ended and its page is left. */
export function putDownEnded(): void {
  if (inHand.value?.isEnded) putDown();
}

function putDown(): void {
  turn += 1;
  inHand.value = undefined;
  keeping.begin("not-yet");
  steps.forget();
}

whenClosed(() => {
  putDown();
  opened.value = undefined;
});
