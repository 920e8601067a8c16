import { ok, type RecordId, type Result } from "@lichen/base";
import type { NamedProblem } from "@lichen/content";
import type { AnxietyPath, MomentKind } from "@lichen/core";
import { ask } from "../../worker-port.ts";

/** Which kind of hard moment the words name: the nearest by name, worry where none does. */
const MOMENT_OF: { readonly [feeling: string]: MomentKind } = {
  panicky: "panic",
  restless: "tension",
  "on-edge": "tension",
  stressed: "overload",
  overwhelmed: "overload",
};

/** The kind of hard moment a path is about. */
export function momentOf({ feelings }: AnxietyPath): MomentKind {
  return feelings.map((id) => MOMENT_OF[id]).find((known) => known !== undefined) ?? "worry";
}

/** What was last kept of a tool, so that the same is not written twice. */
let lastKept = "";

/** Keeps the tool that was tried as the practice it is; answers with its name, if there is one. */
export async function keepTool(
  path: AnxietyPath,
): Promise<Result<RecordId | undefined, NamedProblem>> {
  const { tool, before } = path;
  if (!tool) return ok(undefined);
  const { technique, minutes, practice, after, isWorse } = tool;
  const later = {
    ...(after !== undefined && { after }),
    ...(isWorse && { madeWorse: true }),
  };
  const told = JSON.stringify([practice, later]);
  if (practice !== undefined && (told === lastKept || Object.keys(later).length === 0)) {
    return ok(practice);
  }
  const first = { technique, before, minutes, moment: momentOf(path) };
  const draft = { ...(practice === undefined && first), ...later };
  const kept = await ask("keepPractice", { id: practice, draft });
  if (kept.ok) lastKept = JSON.stringify([kept.value, later]);
  return kept;
}

/** Keeps a small step that was taken as a victory, and one for later as a plan; says what it kept. */
export async function keepApproach(now: {
  readonly path: AnxietyPath;
  readonly id: RecordId | undefined;
}): Promise<Pick<AnxietyPath, "victory" | "plan"> | undefined> {
  const { taken, approach, cue, victory, plan } = now.path;
  const text = approach.trim();
  if (text === "") return undefined;
  if (taken === "done" && victory !== text) {
    const kept = await ask("keepVictory", { text, proof: now.id });
    return kept.ok ? { victory: text } : undefined;
  }
  if (taken === "later" && cue.trim() !== "" && plan !== text) {
    const draft = { cue, responses: [{ kind: "own", text } as const], withoutPerson: false };
    const kept = await ask("keepChain", { id: undefined, draft });
    return kept.ok ? { plan: text } : undefined;
  }
  return undefined;
}
