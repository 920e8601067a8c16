import { isJsonObject, type Json, type JsonObject, memberOf, type RecordId } from "@lichen/base";
import { readWords } from "../life/read-words.ts";

/** The screens of the anxiety path, in the order of the essay's example; the last one is its end. */
export const ANXIETY_STEPS = ["name", "allow", "tool", "approach", "kind", "kept"] as const;
export type AnxietyStep = (typeof ANXIETY_STEPS)[number];

/** What came of the small step towards what is feared. All are good answers. */
export const STEP_TAKEN = ["done", "later", "not-today"] as const;
export type StepTaken = (typeof STEP_TAKEN)[number];

/** A coping tool that was gone through on the path, and its record of practice once it is kept. */
export interface TriedTool {
  readonly technique: string;
  readonly minutes: number;
  readonly practice?: RecordId | undefined;
  /** How strong it was after it, 0 to 10. */
  readonly after?: number | undefined;
  readonly isWorse?: boolean | undefined;
}

/**
 * The anxiety path: name it, let it be, one tool, one small step towards what is feared, one kind
 * word (the essay on anxiety: build coping, take proactive steps, notice without judgement). The
 * small step stands beside the tool because a tool alone can become a way around what is feared.
 *
 * [Note: What the anxiety path keeps] All that is told goes into one check-in: the words for it as
 * feelings, how strong it was as `before`, the rest as its note, and where the path stands as
 * `path` until it ends. A tool that was tried is also a practice, a step that was taken is also a
 * small victory, and a step for later is also an if-then plan, so that each is found where such
 * things are found.
 */
export interface AnxietyPath {
  readonly step: AnxietyStep;
  /** Ids of feeling words. */
  readonly feelings: readonly string[];
  /** How strong it was at first, 0 to 10. */
  readonly before?: number | undefined;
  readonly about: string;
  readonly tool?: TriedTool | undefined;
  readonly approach: string;
  readonly taken?: StepTaken | undefined;
  readonly cue: string;
  readonly kindWord: string;
  /** The small step as it was kept among the victories, and as it was kept in a plan. */
  readonly victory?: string | undefined;
  readonly plan?: string | undefined;
}

/** The path at its first screen. */
export const ANXIETY_BEGINS: AnxietyPath = {
  step: "name",
  feelings: [],
  about: "",
  approach: "",
  cue: "",
  kindWord: "",
};

/** What was written on the path, as the note of its check-in. */
export function anxietyNote({ about, approach, kindWord }: AnxietyPath): string {
  return [about, approach, kindWord]
    .map(readWords)
    .filter((text) => text !== "")
    .join("\n\n");
}

/** Whether nothing was told yet that a check-in could hold. */
export function isUntold(path: AnxietyPath): boolean {
  return path.feelings.length === 0 && path.before === undefined && anxietyNote(path) === "";
}

/** Where a path stands, as a field holds it; null once it has ended. */
export function anxietyPathToJson(path: AnxietyPath): JsonObject | null {
  if (path.step === "kept") return null;
  const { tool, ...told } = path;
  return { ...stated(told), ...(tool && { tool: stated({ ...tool }) }) };
}

/** A path from a field; undefined for one that has ended, or that is none. */
export function anxietyPathOf(json: Json | undefined): AnxietyPath | undefined {
  if (!isJsonObject(json)) return undefined;
  const step = ANXIETY_STEPS.find((known) => known === memberOf(json, "step"));
  if (step === undefined || step === "kept") return undefined;
  const taken = STEP_TAKEN.find((known) => known === memberOf(json, "taken"));
  const [before, tool] = [strengthIn(json, "before"), toolOf(memberOf(json, "tool"))];
  const [victory, plan] = [textIn(json, "victory"), textIn(json, "plan")];
  const feelings = memberOf(json, "feelings");
  return {
    step,
    feelings: Array.isArray(feelings) ? feelings.filter((word) => typeof word === "string") : [],
    about: textIn(json, "about") ?? "",
    approach: textIn(json, "approach") ?? "",
    cue: textIn(json, "cue") ?? "",
    kindWord: textIn(json, "kindWord") ?? "",
    ...(before !== undefined && { before }),
    ...(tool && { tool }),
    ...(taken && { taken }),
    ...(victory !== undefined && { victory }),
    ...(plan !== undefined && { plan }),
  };
}

function toolOf(json: Json | undefined): TriedTool | undefined {
  if (!isJsonObject(json)) return undefined;
  const [technique, minutes] = [textIn(json, "technique"), memberOf(json, "minutes")];
  if (technique === undefined || typeof minutes !== "number") return undefined;
  const [practice, after] = [textIn(json, "practice"), strengthIn(json, "after")];
  return {
    technique,
    minutes,
    ...(practice !== undefined && { practice: practice as RecordId }), // A name that is none simply is not found.
    ...(after !== undefined && { after }),
    ...(memberOf(json, "isWorse") === true && { isWorse: true }),
  };
}

function textIn(json: JsonObject, name: string): string | undefined {
  const value = memberOf(json, name);
  return typeof value === "string" ? value : undefined;
}

function strengthIn(json: JsonObject, name: string): number | undefined {
  const value = memberOf(json, name);
  return typeof value === "number" && value >= 0 && value <= 10 ? value : undefined;
}

/** What is said, without what is left open. */
function stated(what: { readonly [name: string]: Json | undefined }): JsonObject {
  return Object.fromEntries(
    Object.entries(what).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
