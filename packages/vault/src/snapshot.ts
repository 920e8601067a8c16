import type { Chance, Result, Squeeze } from "@lichen/base";
import { type ChunksProblem, openHeldChunks, sealChunks } from "./chunks.ts";
import { derive } from "./hash.ts";
import { OBJECT_TYPE } from "./header.ts";
import { currentEpoch, type Keyring } from "./keyring.ts";
import type { Held } from "./seal.ts";
import { NO_HASH } from "./segment.ts";

/**
 * Seals a local cache of the fold as chunks. It holds nothing the segments do not, and is let go of
 * whenever in doubt. FORMAT.md section 8.
 */
export function sealSnapshot(
  keyring: Pick<Keyring, "vault" | "epochs">,
  payloads: readonly Uint8Array[],
  by: { readonly chance: Chance; readonly squeeze: Squeeze },
): Uint8Array {
  return sealChunks(payloads, bindingOf(keyring.vault, currentEpoch(keyring)), by);
}

/**
 * Opens a snapshot sealed under the current epoch; one of an older epoch is of no more use. Every
 * chunk is proved whole; each is inflated by {@link unfold} when it is needed.
 */
export function openSnapshot(
  keyring: Pick<Keyring, "vault" | "epochs">,
  bytes: Uint8Array,
): Promise<Result<readonly Held[], ChunksProblem>> {
  return openHeldChunks(bytes, bindingOf(keyring.vault, currentEpoch(keyring)));
}

function bindingOf(vault: string, epoch: { readonly number: number; readonly key: Uint8Array }) {
  return {
    key: derive(epoch.key, "lichen/1/snapshot"),
    type: OBJECT_TYPE.snapshot,
    vault,
    epoch: epoch.number,
    prelude: NO_HASH,
  };
}
