import { ok, problem, type Result, type StoreProblem, sameBytes } from "@lichen/base";
import type { Life, Operation } from "@lichen/core";
import {
  type Backup,
  isTableUnder,
  joinCertificates,
  joinEpochs,
  joinKeyring,
  type KeyTable,
  resealSlotTable,
} from "@lichen/vault";
import { finishDropping } from "./let-go.ts";
import { mergeLogs } from "./merge-logs.ts";
import { type Notebook, openNotebook } from "./notebook.ts";
import { keepTable, type OpenProblem, type Protection, startNotebook } from "./open.ts";
import { DROPPED } from "./payload.ts";
import type { Ports } from "./ports.ts";
import { readNotebook } from "./read-notebook.ts";

export type RestoreProblem =
  | OpenProblem
  /** The backup is of a different notebook than the one that is open. */
  | { readonly kind: "other-notebook" }
  /** A notebook rests here that the keys of the backup do not open whole. */
  | { readonly kind: "not-empty" };

/** What a restore did. */
export interface Restored {
  readonly notebook: Notebook;
  /** Operations that were not here before. */
  readonly cameIn: number;
  /** Operations written again because two copies of one notebook had both been written in. */
  readonly rejoined: number;
}

/**
 * Makes a notebook from a backup, as a new device: in an empty store, or joined with what rests there
 * if the keys of the backup open every piece of it. Anything else that rests there is not touched.
 */
export async function restoreNew(
  ports: Ports,
  backup: Backup,
  protection: Protection,
): Promise<Result<Restored, RestoreProblem>> {
  const keyring = await joinKeyring(backup.keys, ports.chance);
  const here = await readNotebook(keyring, ports, { thorough: true });
  if (!here.ok) return here;
  const { damaged, headsUnreadable, strayStretches } = here.value.condition;
  if (damaged + headsUnreadable + strayStretches > 0) return problem({ kind: "not-empty" });
  const started = await startNotebook(ports, { keyring, protection });
  return started.ok ? takeLogs(started.value.keys, ports, { backup, before: 0 }) : started;
}

/**
 * Brings a backup into an open notebook: the union of both, whatever is newer or older. This device
 * goes on under a new name, for a backup may hold segments of its old one that it never saw.
 */
export async function restoreInto(
  notebook: Notebook,
  backup: Backup,
): Promise<Result<Restored, RestoreProblem>> {
  const { vault, root } = notebook.keys.keyring;
  // A name is no proof: whoever made a file of this name alone would bring in epoch keys of their own.
  const isOurs = backup.keys.vault === vault && sameBytes(backup.keys.root, root);
  if (!isOurs) return problem({ kind: "other-notebook" });
  return notebook.alone(async () => {
    const restored = await bringIn(notebook, backup);
    if (restored.ok) notebook.retire();
    return restored;
  });
}

async function bringIn(
  notebook: Notebook,
  backup: Backup,
): Promise<Result<Restored, RestoreProblem>> {
  const { ports, keys, life } = notebook;
  const keyring = await joinKeyring(
    {
      ...keys.keyring,
      epochs: joinEpochs(keys.keyring.epochs, backup.keys.epochs),
      certificates: joinCertificates(keys.keyring.certificates, backup.keys.certificates),
    },
    ports.chance,
  );
  const renamed = await keepKeys(ports, { ...keys, keyring });
  if (!renamed.ok) return renamed;
  return takeLogs(renamed.value, ports, { backup, before: life.size() });
}

/** Keeps a changed keyring under the ways in that there are, of the copy it was opened with. */
export async function keepKeys(
  ports: Ports,
  keys: KeyTable,
): Promise<Result<KeyTable, OpenProblem>> {
  const read = await ports.slots.read();
  if (!read.ok) return read;
  const table = read.value.copies.find((copy) => isTableUnder(copy, keys.storeKey));
  if (!table) return problem({ kind: "damaged" });
  const fresh = resealSlotTable(table, keys, ports.chance);
  if (!fresh.ok) return fresh;
  const kept = await keepTable(ports.slots, fresh.value);
  return kept.ok ? ok(keys) : kept;
}

async function takeLogs(
  keys: KeyTable,
  ports: Ports,
  { backup, before }: { readonly backup: Backup; readonly before: number },
): Promise<Result<Restored, RestoreProblem>> {
  const logs = await ports.segments.load();
  if (!logs.ok) return logs;
  const forked: Operation[] = [];
  for (const there of backup.logs) {
    const here = logs.value.find(({ device }) => device === there.device);
    const merged = await mergeLogs(keys.keyring, { here, there }, ports.squeeze);
    for (const operation of merged.forked) forked.push(operation);
    if (merged.isChanged) {
      const written = await ports.segments.rewrite(merged.device, merged.segments);
      if (!written.ok) return written;
    }
    if (!merged.head) continue;
    const headed = await ports.segments.append(merged.device, [], merged.head);
    if (!headed.ok) return headed;
  }
  const joined = await openNotebook(keys, ports);
  if (!joined.ok) return joined;
  const cameIn = Math.max(0, joined.value.life.size() - before);
  const { rejoined, toWrite } = fromForks(joined.value.life, forked);
  const written = await joined.value.append(toWrite);
  if (!written.ok) return written;
  const settled = await settle(joined.value);
  return settled.ok
    ? ok({ notebook: settled.value, cameIn: cameIn + rejoined, rejoined })
    : settled;
}

/**
 * What has to be written again of forked segments: what is not known here. With news of dropped
 * segments comes all that was kept of those, known or not: where it is known from may be dropped.
 */
function fromForks(
  life: Life,
  forked: readonly Operation[],
): { readonly rejoined: number; readonly toWrite: readonly Operation[] } {
  const known = new Set([...life.operations()].map(({ id }) => id));
  const stays = forked.filter(({ kind, record }) => kind === "erase" || !life.isErased(record));
  const fresh = stays.filter(({ id }) => !known.has(id));
  const bringsNews = fresh.some(({ kind }) => kind === DROPPED);
  return { rejoined: fresh.length, toWrite: bringsNews ? stays : fresh };
}

/** Lets go here of what was let go of elsewhere, and reads again how things stand after it. */
async function settle(notebook: Notebook): Promise<Result<Notebook, StoreProblem>> {
  const { keys, ports, reading } = notebook;
  const finished = await finishDropping(notebook);
  if (!finished.ok) return finished;
  const isChanged = reading.hasToDrop || reading.hasToRewrite;
  const settled = isChanged ? await openNotebook(keys, ports) : ok(notebook);
  if (settled.ok) await settled.value.rest();
  return settled;
}
