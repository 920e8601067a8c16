import type { Result } from "@lichen/base";
import {
  isSound,
  type Notebook,
  type OpenProblem,
  openNotebook,
  type Ports,
  recordCheckIn,
  unlock,
} from "@lichen/companion";
import type { Folder } from "@lichen/storage/folder";
import { fakeClock, nodeSqueeze, seededChance } from "@lichen/testkit";

let seeds = 0;

/** The ports of a notebook in a folder; chance never says the same twice in one run. */
export function portsIn({ segments, slots }: Folder): Ports {
  seeds += 1;
  return { clock: fakeClock(), chance: seededChance(seeds), squeeze: nodeSqueeze, segments, slots };
}

/** Opens the notebook in a folder, every segment of it when `thorough`. */
export async function openIn(
  folder: Folder,
  { passphrase, thorough = true }: { passphrase?: string; thorough?: boolean } = {},
): Promise<Result<Notebook, OpenProblem>> {
  const found = await unlock(folder.slots, passphrase);
  if (!found.ok) return found;
  const { keys, copyLost } = found.value;
  return openNotebook(keys, portsIn(folder), { thorough, slotCopyLost: copyLost });
}

/** Keeps a check-in and gives its record's id, or the kind of problem that came up. */
export async function keepNote(
  notebook: Notebook,
  note: string,
): Promise<{ readonly id: string } | { readonly problem: string }> {
  const kept = await recordCheckIn(notebook, { note });
  return kept.ok ? { id: kept.value } : { problem: kept.problem.kind };
}

/** The ids of everything in a notebook. */
export function idsIn({ life }: Notebook): ReadonlySet<string> {
  return new Set([...life.records()].map(({ id }) => String(id)));
}

/** Whether nothing may have been lost: one copy of the slots may be, for the other one works. */
export function isWhole({ condition }: Notebook): boolean {
  return isSound({ ...condition, slotCopyLost: false });
}
