import { ok, type Result } from "@lichen/base";
import { sealSlotTable, withNewEpoch } from "@lichen/vault";
import { resealAll } from "./let-go.ts";
import type { Notebook } from "./notebook.ts";
import { keepTable, type OpenProblem, type Protection, protectionOf } from "./open.ts";

/**
 * Changes how a notebook is protected.
 *
 * A changed passphrase wraps the same store key again. With `renew` (someone knew the old one), and
 * always when moving up from this-device-only, there is a new store key and a new epoch, and
 * everything here is sealed again: what an old copy of the slots opens is of no more use for it.
 *
 * [Note: Order when renewing] The slots that know the new epoch are kept first, then the segments
 * are sealed again: a crash between leaves a notebook that opens and is still partly under the old
 * epoch, and the next change finishes it.
 */
export async function changeProtection(
  notebook: Notebook,
  protection: Protection,
  { renew }: { readonly renew: boolean },
): Promise<Result<Notebook, OpenProblem>> {
  const changed = await notebook.alone(async (append): Promise<Result<Notebook, OpenProblem>> => {
    const { ports, keys } = notebook;
    const before = await protectionOf(ports.slots);
    if (!before.ok) return before;
    const movesUp = before.value === "this-device" && protection.kind === "passphrase";
    const isRenewed = renew || movesUp;
    const fresh = isRenewed
      ? { keyring: withNewEpoch(keys.keyring, ports.chance), storeKey: ports.chance.bytes(32) }
      : keys;
    const table = await sealSlotTable(fresh, [protection], ports);
    if (!table.ok) return table;
    const kept = await keepTable(ports.slots, table.value);
    if (!kept.ok) return kept;
    notebook.adopt(fresh);
    const resealed = isRenewed ? await resealAll(notebook, append) : ok(undefined);
    return resealed.ok ? ok(notebook) : resealed;
  });
  if (changed.ok) await notebook.rest({ due: true });
  return changed;
}
