import { ok, type RecordId } from "@lichen/base";
import type { StepTaken } from "@lichen/content/app/words/anxiety";
import { signal } from "@preact/signals";
import { keeper } from "../../keep-as-you-go.ts";
import { standing } from "../../notebook.ts";
import { pageSteps } from "../../page-steps.ts";
import { ask } from "../../worker-port.ts";

/** The steps of the anxiety path, in the order of the essay's example. */
export const PATH = ["name", "allow", "tool", "approach", "kind", "kept"] as const;
export type Step = (typeof PATH)[number];

/**
 * The anxiety path a person is on.
 *
 * [Note: What the anxiety path keeps] All that is written goes into one check-in: the words for it
 * as feelings, what it is about, the small step and the kind word as its note. A tool that was
 * tried is also a practice, a step that was taken is also a small victory, and a step for later is
 * also an if-then plan, so that each is found where such things are found.
 */
export interface InHand {
  readonly step: Step;
  readonly feelings: readonly string[];
  readonly before: number | undefined;
  readonly about: string;
  readonly tool: string | undefined;
  readonly after: number | undefined;
  readonly approach: string;
  readonly taken: StepTaken | undefined;
  readonly cue: string;
  readonly kindWord: string;
}

const NEW: InHand = {
  step: "name",
  feelings: [],
  before: undefined,
  about: "",
  tool: undefined,
  after: undefined,
  approach: "",
  taken: undefined,
  cue: "",
  kindWord: "",
};

/** What of it is kept: the check-in, and what was kept beside it, so that nothing is kept twice. */
interface Kept {
  readonly checkIn: RecordId | undefined;
  readonly tool: string | undefined;
  readonly victory: string | undefined;
  readonly plan: string | undefined;
}

const NOTHING: Kept = { checkIn: undefined, tool: undefined, victory: undefined, plan: undefined };

export const inHand = signal<InHand>(NEW);
export const kept = signal<Kept>(NOTHING);
export const steps = pageSteps<Step>();

/** Grows with each path that is begun, so that a late answer names the right one. */
let turn = 0;

export const keeping = keeper(async () => {
  const { feelings } = inHand.value;
  const note = noteOf(inHand.value);
  const id = kept.value.checkIn;
  if (id === undefined && feelings.length === 0 && note === "") return undefined;
  const draft = { feelings, note };
  if (id !== undefined) return ask("amendCheckIn", { id, draft });
  const asked = turn;
  const first = await ask("keepCheckIn", { draft });
  if (!first.ok) return first;
  if (asked === turn) kept.value = { ...kept.value, checkIn: first.value };
  return ok(undefined);
});

function noteOf({ about, approach, kindWord }: InHand): string {
  return [about, approach, kindWord]
    .map((text) => text.trim())
    .filter((text) => text !== "")
    .join("\n\n");
}

/** Begins a path. */
export async function beginNew(): Promise<void> {
  await keeping.finish();
  take();
  steps.put(NEW.step);
}

function take(): void {
  turn += 1;
  inHand.value = NEW;
  kept.value = NOTHING;
  keeping.begin("not-yet");
  steps.forget();
}

/** Whether a path was begun and not ended. */
export function isBegun(): boolean {
  return kept.value.checkIn !== undefined && inHand.value.step !== "kept";
}

/** Finds the place again on a path that was begun. */
export function takeUp(): void {
  steps.forget();
  steps.put(inHand.value.step);
}

/** Writes something down; what belongs to the check-in is kept a moment later. */
export function write(change: Partial<InHand>): void {
  inHand.value = { ...inHand.value, ...change };
  keeping.soon();
}

/** Goes on to a step. What was tried or taken on the one before is kept beside the check-in. */
export async function go(step: Step): Promise<void> {
  const left = inHand.value.step;
  inHand.value = { ...inHand.value, step };
  steps.goOn(step);
  if (!(await keeping.now())) return;
  if (left === "tool") await keepTool();
  if (left === "approach") await keepApproach();
}

/** Shows the step the back button led to. */
export function show(step: Step): void {
  inHand.value = { ...inHand.value, step };
}

async function keepTool(): Promise<void> {
  const { tool, before, after } = inHand.value;
  if (tool === undefined || tool === kept.value.tool) return;
  const done = await ask("keepTried", { technique: tool, before, after });
  if (done.ok) kept.value = { ...kept.value, tool };
}

async function keepApproach(): Promise<void> {
  const { taken, approach, cue } = inHand.value;
  const text = approach.trim();
  if (text === "") return;
  if (taken === "done" && kept.value.victory !== text) {
    const done = await ask("keepApproachStep", { text, proof: kept.value.checkIn });
    if (done.ok) kept.value = { ...kept.value, victory: text };
  }
  if (taken === "later" && cue.trim() !== "" && kept.value.plan !== text) {
    const draft = { cue, responses: [{ kind: "own", text } as const], withoutPerson: false };
    const done = await ask("keepChain", { id: undefined, draft });
    if (done.ok) kept.value = { ...kept.value, plan: text };
  }
}

// What is in hand goes with the keys. Another tab that took over is no stranger: it stays until then.
standing.subscribe((now) => {
  if (now && now.kind !== "open" && now.kind !== "elsewhere") take();
});
