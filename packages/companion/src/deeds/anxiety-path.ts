import {
  type JsonObject,
  newRecordId,
  ok,
  problem,
  type RecordId,
  type Result,
  type StoreProblem,
  type ZoneProblem,
} from "@lichen/base";
import { fieldValue, pausedTechniques, whenToJson, writeFirst } from "@lichen/core";
import type { Notebook } from "../notebook/notebook.ts";
import { listEntries } from "./look-back.ts";
import { momentNow } from "./record-check-in.ts";

type Kept = Promise<Result<RecordId, StoreProblem | ZoneProblem>>;

/** A technique that was tried on the anxiety path, and how strong it was before and after, 0 to 10. */
export interface TriedTechnique {
  readonly technique: string;
  readonly before?: number | undefined;
  readonly after?: number | undefined;
}

/** Keeps the coping tool of the anxiety path as the practice it is ([Note: Kinds]). */
export function keepTried(notebook: Notebook, { technique, before, after }: TriedTechnique): Kept {
  return keepNow(notebook, "practice", {
    technique,
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
  });
}

/** Keeps an approach step that was taken as the small victory it is; the check-in is its proof. */
export function keepApproachStep(
  notebook: Notebook,
  step: { readonly text: string; readonly proof?: RecordId | undefined },
): Kept {
  return keepNow(notebook, "victory", {
    text: step.text.toWellFormed().normalize("NFC").trim(),
    ...(step.proof !== undefined && { proof: step.proof }),
  });
}

/** Techniques that lately left things harder for this person ({@link pausedTechniques}). */
export function pausedNow(notebook: Notebook): readonly string[] {
  const practices = listEntries(notebook, { kind: "practice" }).toReversed();
  return pausedTechniques(
    practices.flatMap((record) => {
      const technique = fieldValue(record, "technique");
      const [before, after] = [fieldValue(record, "before"), fieldValue(record, "after")];
      return typeof technique === "string" &&
        typeof before === "number" &&
        typeof after === "number"
        ? [{ technique, before, after }]
        : [];
    }),
  );
}

async function keepNow(notebook: Notebook, kind: string, fields: JsonObject): Kept {
  const when = momentNow(notebook);
  if (!when.ok) return when;
  const id = newRecordId(notebook.ports.chance);
  const all = { when: whenToJson(when.value), ...fields };
  const kept = await notebook.append([writeFirst(notebook.stamp(), { id, kind }, all)]);
  return kept.ok ? ok(id) : problem(kept.problem);
}
