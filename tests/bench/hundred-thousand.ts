import { mkdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Day, newOpId } from "@lichen/base";
import { createNotebook, demoLife, type Ports } from "@lichen/companion";
import { hlcAt, writeFirst } from "@lichen/core";
import { createFolder, type Folder, isNotebook } from "@lichen/storage/folder";
import { fakeClock, nodeSqueeze } from "@lichen/testkit";
import { systemChance } from "@lichen/vault";

/** How many operations the large notebook holds. */
export const OPERATIONS = 100_000;
const TODAY = 20_780 as Day;

/** The ports of a notebook in a folder, for measuring. */
export function benchPorts({ segments, slots }: Folder): Ports {
  return { clock: fakeClock(), chance: systemChance, squeeze: nodeSqueeze, segments, slots };
}

/** The folder of a notebook with 100,000 operations of made-up lives in both languages; made once. */
export async function largeNotebook(): Promise<string> {
  const dir = join(tmpdir(), "lichen-bench", "100k");
  if (isNotebook(dir)) return dir;
  rmSync(dir, { recursive: true, force: true });
  mkdirSync(join(dir, ".."), { recursive: true });
  const folder = createFolder(dir);
  if (!folder.ok) throw new Error(folder.problem.kind);
  const notebook = await createNotebook(benchPorts(folder.value), { kind: "this-device" });
  if (!notebook.ok) throw new Error(notebook.problem.kind);
  let left = OPERATIONS;
  for (let seed = 1; left > 0; seed++) {
    const life = demoLife({ seed, days: 3_650, today: TODAY, speaks: "both" }).slice(0, left);
    left -= life.length;
    const kept = await notebook.value.append(
      life.map(({ id, kind, fields, at }) =>
        writeFirst({ id: newOpId(systemChance), at: hlcAt(at) }, { id, kind }, fields),
      ),
    );
    if (!kept.ok) throw new Error(kept.problem.kind);
  }
  await notebook.value.rest({ due: true });
  folder.value.close();
  return dir;
}
