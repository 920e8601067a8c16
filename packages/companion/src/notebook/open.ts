import {
  ok,
  problem,
  type Result,
  type SlotFile,
  type StoreProblem,
  sameBytes,
} from "@lichen/base";
import {
  beginKeyring,
  checkSlotTable,
  type Keyring,
  type KeyTable,
  openSlotTable,
  type SlotProblem,
  sealSlotTable,
  slotTableWays,
  type Way,
} from "@lichen/vault";
import { type Notebook, openNotebook } from "./notebook.ts";
import type { Ports } from "./ports.ts";

/** How a notebook is protected on this device. */
export type Protection = Extract<Way, { readonly kind: "this-device" | "passphrase" }>;

export type OpenProblem =
  | StoreProblem
  | SlotProblem
  /** It is protected by a passphrase, and none was given. */
  | { readonly kind: "needs-passphrase" }
  /** There are no slots here at all. */
  | { readonly kind: "no-slots" }
  /** More devices or epochs than the slots have room for. */
  | { readonly kind: "keyring-full" };

/** Makes the keys of a new notebook, keeps them in its slots, and opens it. */
export async function createNotebook(
  ports: Ports,
  protection: Protection,
): Promise<Result<Notebook, OpenProblem>> {
  const keyring = await beginKeyring(ports.chance);
  return startNotebook(ports, { keyring, protection });
}

/** Keeps a keyring under a new store key and opens the notebook it belongs to. */
export async function startNotebook(
  ports: Ports,
  { keyring, protection }: { readonly keyring: Keyring; readonly protection: Protection },
): Promise<Result<Notebook, OpenProblem>> {
  const keys = { keyring, storeKey: ports.chance.bytes(32) };
  const table = await sealSlotTable(keys, [protection], ports);
  if (!table.ok) return table;
  const kept = await keepTable(ports.slots, table.value);
  return kept.ok ? openNotebook(keys, ports) : kept;
}

/** Writes a slot table over both copies, so that nothing of the one before stays. */
export async function keepTable(
  slots: SlotFile,
  table: Uint8Array,
): Promise<Result<void, StoreProblem>> {
  const first = await slots.write(table);
  return first.ok ? slots.write(table) : first;
}

/** The slot tables of a notebook that are whole, newest first. */
async function wholeTables(
  slots: SlotFile,
): Promise<
  Result<{ readonly tables: readonly Uint8Array[]; readonly lost: boolean }, OpenProblem>
> {
  const read = await slots.read();
  if (!read.ok) return read;
  const { copies, exists } = read.value;
  if (!exists) return problem({ kind: "no-slots" });
  const newer = copies.some((copy) => {
    const whole = checkSlotTable(copy);
    return !whole.ok && whole.problem.kind === "newer-format";
  });
  const tables = copies.filter((copy) => checkSlotTable(copy).ok);
  if (tables.length === 0) return problem({ kind: newer ? "newer-format" : "damaged" });
  return ok({ tables, lost: tables.length < 2 });
}

/** How a notebook can be opened: known before any secret is asked for. */
export async function protectionOf(
  slots: SlotFile,
): Promise<Result<Protection["kind"], OpenProblem>> {
  const found = await wholeTables(slots);
  if (!found.ok) return found;
  const ways = found.value.tables.flatMap(slotTableWays);
  return ok(ways.includes("this-device") ? "this-device" : "passphrase");
}

function wayInto(isOpen: boolean, passphrase: string | undefined): Way | undefined {
  if (isOpen) return { kind: "this-device" };
  return passphrase === undefined ? undefined : { kind: "passphrase", passphrase };
}

function distinct(tables: readonly Uint8Array[]): readonly Uint8Array[] {
  const [newest, older] = tables;
  return newest && older && sameBytes(newest, older) ? [newest] : tables;
}

/**
 * The keys of a notebook; a passphrase is needed only where one protects it.
 *
 * The newer of the two copies is tried first. Where they differ, a change of passphrase was cut off
 * between them, nothing was sealed under it yet, and either half of it opens the notebook.
 */
export async function unlock(
  slots: SlotFile,
  passphrase: string | undefined,
): Promise<Result<{ readonly keys: KeyTable; readonly copyLost: boolean }, OpenProblem>> {
  const found = await wholeTables(slots);
  if (!found.ok) return found;
  let refused: OpenProblem | undefined;
  for (const table of distinct(found.value.tables)) {
    const isOpen = slotTableWays(table).includes("this-device");
    const way = wayInto(isOpen, passphrase);
    const keys: Result<KeyTable, OpenProblem> = way
      ? await openSlotTable(table, way)
      : problem({ kind: "needs-passphrase" });
    if (keys.ok) return ok({ keys: keys.value, copyLost: found.value.lost });
    refused ??= keys.problem;
  }
  return problem(refused ?? { kind: "damaged" });
}
