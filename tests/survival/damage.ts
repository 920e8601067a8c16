import {
  allEntries,
  createNotebook,
  eraseRecords,
  isSound,
  openNotebook,
  unlock,
} from "@lichen/companion";
import { createFolder, openFolder } from "@lichen/storage/folder";
import { type DiskImage, powerLossDisk } from "@lichen/testkit";
import { checkSlotTable, type KeyTable } from "@lichen/vault";
import { idsIn, keepNote, openIn, portsIn } from "./living-notebook.ts";
import { DIR, opened } from "./store-history.ts";

/** A small notebook with something in every file, and the keys to it. */
export interface SmallNotebook {
  readonly image: DiskImage;
  readonly keys: KeyTable;
  readonly ids: ReadonlySet<string>;
}

/** Makes it: a stub, four entries, both copies of everything, two snapshots, and one entry after them. */
export async function smallNotebook(): Promise<SmallNotebook> {
  const disk = powerLossDisk({ folders: ["/", "/home"], files: new Map() });
  const folder = opened(createFolder(DIR, disk));
  const made = await createNotebook(portsIn(folder), { kind: "this-device" });
  if (!made.ok) throw new Error(`not made: ${made.problem.kind}`);
  for (const note of ["bread", "a letter", "swifts", "rest"]) await keepNote(made.value, note);
  const [gone] = allEntries(made.value);
  if (gone) await eraseRecords(made.value, [gone.id]);
  await made.value.rest({ due: true });
  await keepNote(made.value, "a long bath");
  await made.value.rest({ due: true });
  await keepNote(made.value, "the last of the plums");
  const found = await unlock(folder.slots, undefined);
  if (!found.ok) throw new Error(`not unlocked: ${found.problem.kind}`);
  return { image: disk.image(), keys: found.value.keys, ids: idsIn(made.value) };
}

/** What became of one change to one file. */
export type Outcome =
  /**
   * Said: the condition is not sound, or there is a problem; or a segment is called newer than this
   * version, for that is what its changed format byte says.
   */
  | "said"
  /** A spare copy was used, and the store says that one is lost. */
  | "spare"
  /** Nothing rests on those bytes: every entry is there and nothing is in doubt. */
  | "harmless"
  /** Something is amiss and nothing said so. */
  | "undetected"
  /** Said, and more than one entry was lost: by a cut that is so of course, by a flip never. */
  | "spread";

/**
 * Opens a notebook with one file changed and says what came of it.
 *
 * Slots are read and checked, and not opened each time: a table is whole or it is not.
 */
export async function outcomeOf(
  { image, keys, ids }: SmallNotebook,
  path: string,
  changed: Uint8Array,
): Promise<Outcome> {
  const disk = powerLossDisk({ ...image, files: new Map(image.files).set(path, changed) });
  const folder = openFolder(DIR, "read", disk);
  if (!folder.ok) return "said";
  if (path.endsWith("/slots")) {
    const slots = await folder.value.slots.read();
    if (!slots.ok) return "said";
    const whole = slots.value.copies.filter((copy) => checkSlotTable(copy).ok).length;
    return whole === 2 ? "undetected" : whole === 1 ? "spare" : "said";
  }
  const notebook = await openNotebook(keys, portsIn(folder.value));
  if (!notebook.ok) return "said";
  const found = idsIn(notebook.value);
  const lost = [...ids].filter((id) => !found.has(id)).length;
  const { condition } = notebook.value;
  if (!isSound(condition) || condition.newer > 0) return lost > 1 ? "spread" : "said";
  if (lost > 0 || found.size !== ids.size) return "undetected";
  const logs = await folder.value.segments.load();
  const heads = logs.ok ? logs.value.reduce((sum, log) => sum + log.heads.length, 0) : 0;
  return heads < 2 ? "spare" : "harmless";
}

/** The file's bytes with one bit the other way round. */
export function flipped(bytes: Uint8Array, bit: number): Uint8Array {
  const other = bytes.slice();
  other[bit >> 3] = (other[bit >> 3] ?? 0) ^ (1 << (bit & 7));
  return other;
}

/** Whether a notebook opens by its own slots, which half of the work is left out of above. */
export async function opensBySlots(
  { image, ids }: SmallNotebook,
  path: string,
  changed: Uint8Array,
): Promise<boolean> {
  const disk = powerLossDisk({ ...image, files: new Map(image.files).set(path, changed) });
  const notebook = await openIn(opened(openFolder(DIR, "read", disk)));
  const { condition } = notebook.ok ? notebook.value : { condition: undefined };
  return notebook.ok && condition?.slotCopyLost === true && idsIn(notebook.value).size === ids.size;
}

/** Counts what came of many changes to a file. */
export async function tally(
  notebook: SmallNotebook,
  path: string,
  changes: Iterable<Uint8Array>,
): Promise<Readonly<Record<Outcome, number>>> {
  const counts = { said: 0, spare: 0, harmless: 0, undetected: 0, spread: 0 };
  for (const changed of changes) counts[await outcomeOf(notebook, path, changed)] += 1;
  return counts;
}

/** One flip in every `step`th byte, of bits that take turns. */
export function* byteFlips(bytes: Uint8Array, step = 1): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += step) yield flipped(bytes, 8 * at + (at % 8));
}

/** Every single bit flipped. */
export function* bitFlips(bytes: Uint8Array): Generator<Uint8Array> {
  for (let bit = 0; bit < 8 * bytes.length; bit++) yield flipped(bytes, bit);
}

/** The file cut off at every `step`th length. */
export function* cuts(bytes: Uint8Array, step = 1): Generator<Uint8Array> {
  for (let length = 0; length < bytes.length; length += step) yield bytes.slice(0, length);
}
