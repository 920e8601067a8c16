import { newOpId, ok, problem, type Result, type StoreProblem } from "@lichen/base";
import { hlcAt, writeFirst } from "@lichen/core";
import { isEntry } from "../deeds/look-back.ts";
import type { Notebook } from "../notebook/notebook.ts";
import { type DemoLifeOptions, demoLife } from "./demo-life.ts";

/**
 * Writes a made-up life, as far as it has been lived by now, into a notebook that has no entry of
 * anyone's, so that the two never mix.
 */
export async function writeDemoLife(
  notebook: Notebook,
  options: DemoLifeOptions,
): Promise<Result<{ readonly records: number }, StoreProblem | { readonly kind: "not-empty" }>> {
  for (const record of notebook.life.records()) {
    if (isEntry(record)) return problem({ kind: "not-empty" });
  }
  const now = notebook.ports.clock.now();
  const records = demoLife(options).filter(({ at }) => at <= now);
  const operations = records.map(({ id, kind, fields, at }) =>
    writeFirst({ id: newOpId(notebook.ports.chance), at: hlcAt(at) }, { id, kind }, fields),
  );
  const kept = await notebook.append(operations);
  return kept.ok ? ok({ records: records.length }) : kept;
}
