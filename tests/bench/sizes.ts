import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { type Day, newOpId, newRecordId, utf8 } from "@lichen/base";
import { composeCheckIn, hlcAt, writeFirst } from "@lichen/core";
import { nodeSqueeze, seededChance } from "@lichen/testkit";
import { beginKeyring, NO_HASH, sealSegment } from "@lichen/vault";

/** Bytes of a check-in with all four ratings, two feelings and a tag and no note, as a segment. */
export async function checkInSegmentBytes(): Promise<number> {
  const chance = seededChance(1);
  const when = { day: 20_780 as Day, minute: 1_290, zone: "Asia/Kolkata" };
  const fields = composeCheckIn(
    {
      pleasantness: 3.5,
      energy: 7,
      kindness: 4,
      able: 6,
      feelings: ["restless", "torn"],
      tags: ["work"],
    },
    when,
  );
  if (!fields.ok) throw new Error(fields.problem.kind);
  const operation = writeFirst(
    { id: newOpId(chance), at: hlcAt(1_764_000_000_000) },
    { id: newRecordId(chance), kind: "check-in" },
    fields.value,
  );
  const payload = utf8(JSON.stringify({ ops: [operation] }));
  const keyring = await beginKeyring(chance);
  const by = { payload, chance, squeeze: nodeSqueeze };
  return sealSegment(keyring, { seq: 1, prev: NO_HASH }, by).length;
}

/** Packages from elsewhere that the command line runs, its own rooms and everything under them. */
export function runtimePackages(root: string): readonly string[] {
  const found = new Set<string>();
  const visit = (folder: string): void => {
    const { dependencies = {} } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    for (const name of Object.keys(dependencies)) {
      const place = join(root, "node_modules", name);
      if (found.has(name) || !statSync(place, { throwIfNoEntry: false })) continue;
      found.add(name);
      visit(place);
    }
  };
  visit(join(root, "apps/cli"));
  return [...found].filter((name) => !name.startsWith("@lichen/")).sort();
}

/** Bytes of everything in a folder. */
export function folderBytes(dir: string): number {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
}
