import { ok, type RecordId } from "@lichen/base";
import { ANXIETY_BEGINS, type AnxietyPath, type AnxietyStep, isUntold } from "@lichen/core";
import { signal } from "@preact/signals";
import { keeper } from "../../keep-as-you-go.ts";
import { whenClosed } from "../../notebook.ts";
import { pageSteps } from "../../page-steps.ts";
import { goBack } from "../../router.ts";
import { ask } from "../../worker-port.ts";
import { playTechnique } from "../ease/in-hand.ts";
import { keepApproach, keepTool } from "./keep-beside.ts";

/** The anxiety path a person is on: held in memory, kept as it goes. */
interface InHand {
  readonly path: AnxietyPath;
  /** The name of its check-in once there is one. */
  readonly id: RecordId | undefined;
  /** It was left, and stands where it was. */
  readonly isTakenUp?: boolean;
  /** A tool was tried, whether or not it is still the one that is told of. */
  readonly hasTried?: boolean;
}

const NEW: InHand = { path: ANXIETY_BEGINS, id: undefined };

export const inHand = signal<InHand>(NEW);
export const steps = pageSteps<AnxietyStep>();

/** Grows with each path that is taken in hand, so that a late answer names the right one. */
let turn = 0;

export const keeping = keeper(async () => {
  const asked = turn;
  const tool = await keepTool(inHand.value.path);
  if (!tool.ok) return tool;
  if (asked === turn && tool.value) noteTool(tool.value);
  const { path, id } = inHand.value;
  if (id === undefined && isUntold(path)) return path.tool && ok(undefined);
  const kept = await ask("keepAnxiety", { id, path });
  if (!kept.ok) return kept;
  if (asked === turn) inHand.value = { ...inHand.value, id: kept.value };
  return ok(undefined);
});

/** Notes the name of the practice on its path, so that more can be told of it. */
function noteTool(practice: RecordId): void {
  const { path } = inHand.value;
  if (path.tool) set({ tool: { ...path.tool, practice } });
}

function set(change: Partial<AnxietyPath>): void {
  inHand.value = { ...inHand.value, path: { ...inHand.value.path, ...change } };
}

function take(what: InHand): void {
  turn += 1;
  inHand.value = what;
  keeping.begin(what.id === undefined ? "not-yet" : "kept");
  steps.forget();
}

/** Finds the place again on a path that was left, or begins one. */
export async function takeUp(): Promise<void> {
  await keeping.finish();
  const { path } = inHand.value;
  const isHere = path.step !== "kept" && (path.step !== "name" || !isUntold(path));
  const begun = isHere ? inHand.value : await ask("anxiety");
  take(begun ? { ...begun, isTakenUp: true } : NEW);
  steps.put(ANXIETY_BEGINS.step);
  if (begun && begun.path.step !== ANXIETY_BEGINS.step) steps.goOn(begun.path.step);
}

/** Begins a path; the one before it is kept as far as it came, and has ended. */
export async function beginNew(): Promise<void> {
  await keeping.finish();
  const { id, path } = inHand.value;
  if (id !== undefined) await ask("keepAnxiety", { id, path: { ...path, step: "kept" } });
  take(NEW);
  steps.put(ANXIETY_BEGINS.step);
}

/** Writes something down; it is kept a moment later. */
export function write(change: Partial<AnxietyPath>): void {
  set(change);
  keeping.soon();
}

/** Goes through a technique, and comes back to the path where it was. */
export function tryTool(technique: string): void {
  playTechnique(technique, (minutes) => {
    set({ tool: { technique, minutes } });
    inHand.value = { ...inHand.value, hasTried: true };
    void keeping.now();
    goBack("/anxiety");
  });
}

/** Goes on to a step. A small step that was told of is kept beside the check-in. */
export async function go(step: AnxietyStep): Promise<void> {
  const left = inHand.value.path.step;
  set({ step });
  inHand.value = { ...inHand.value, isTakenUp: false };
  steps.goOn(step);
  if (!(await keeping.now()) || left !== "approach") return;
  const beside = await keepApproach(inHand.value);
  if (!beside) return;
  set(beside);
  void keeping.now();
}

/** Shows the step the back button led to. */
export function show(step: AnxietyStep): void {
  set({ step });
  void keeping.now();
}

whenClosed(() => {
  take(NEW);
});
