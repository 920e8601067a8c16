import type { RecordId, Result, StoreProblem } from "@lichen/base";
import { type SmallVictory, victoriesIn } from "@lichen/core";
import type { Notebook } from "../notebook/notebook.ts";
import { decide, settingsNamed } from "./settings.ts";

/** Each one taken out of the jar is a setting of its own, so that two devices that take out two do not meet. */
const PREFIX = "leftOutOfJar:";

/** The small victories in the jar, latest first ({@link victoriesIn}). */
export function victoriesOf(notebook: Notebook): readonly SmallVictory[] {
  return victoriesIn(notebook.life.records(), leftOutOf(notebook));
}

/** The small victories the person took out of the jar. */
export function leftOutOf(notebook: Notebook): ReadonlySet<RecordId> {
  const leftOut = settingsNamed(notebook, PREFIX).flatMap(
    ([id, isOut]) => (isOut === true ? [id as RecordId] : []), // Written by the deed below, from the name of a record.
  );
  return new Set(leftOut);
}

/** Takes a small victory out of the jar, or puts it back; the entry itself stays as it is. */
export function leaveOutOfJar(
  notebook: Notebook,
  id: RecordId,
  isOut: boolean,
): Promise<Result<void, StoreProblem>> {
  return decide(notebook, { [`${PREFIX}${id}`]: isOut });
}
