import {
  bytesFromHex,
  bytesToHex,
  isId,
  isJsonObject,
  type Json,
  memberOf,
  parseJson,
  type RecordId,
  textFromUtf8,
  utf8,
} from "@lichen/base";
import { type Hlc, isHlc, type Operation, type Sleeping } from "@lichen/core";
import { type Held, type Keyring, openSnapshot, sealSnapshot, unfold } from "@lichen/vault";
import { DROPPED, type Dropped, droppedFromJson, droppedToJson } from "./payload.ts";
import type { Ports } from "./ports.ts";
import type { Tail } from "./read-log.ts";

/** The fold so far, asleep, and how far each device's log it covers. */
export interface Snapshot {
  readonly covers: ReadonlyMap<string, Tail>;
  readonly sleeping: Sleeping;
  /** Every `dropped` operation's ranges: needed at once, while the operations sleep. */
  readonly dropped: readonly Dropped[];
  /** The newest tick in it that was not from a clock set far ahead. */
  readonly newest: Hlc | undefined;
}

/** About how many operations one part holds; all of a record are in the same. */
const PART_OPERATIONS = 2_048;

/** What a snapshot is made of. `operations` come record by record, as a life gives them. */
export interface SnapshotContent {
  readonly covers: ReadonlyMap<string, Tail>;
  readonly operations: Iterable<Operation>;
  readonly newest: Hlc | undefined;
}

/**
 * A snapshot sealed for this device alone: first an index (what it covers, which records sleep in
 * which part), then the parts. FORMAT.md section 8.
 */
export function snapshotToBytes(
  keyring: Keyring,
  { covers, operations, newest }: SnapshotContent,
  ports: Pick<Ports, "chance" | "squeeze">,
): Uint8Array {
  const parts: Operation[][] = [[]];
  const dropped: Dropped[] = [];
  let size = 0;
  let last: RecordId | undefined;
  for (const operation of operations) {
    size += 1;
    if (operation.kind === DROPPED) {
      for (const each of droppedFromJson(operation.fields)) dropped.push(each);
    }
    const isFull = (parts.at(-1)?.length ?? 0) >= PART_OPERATIONS;
    if (isFull && operation.record !== last) parts.push([]);
    parts.at(-1)?.push(operation);
    last = operation.record;
  }
  const index = {
    covers: [...covers].map(([device, { seq, hash }]) => [device, seq, bytesToHex(hash)]),
    parts: parts.map((part) => [...new Set(part.map(({ record }) => record))]),
    size,
    ...droppedToJson(dropped),
    newest: newest ?? null,
  };
  const payloads = [index, ...parts].map((each) => utf8(JSON.stringify(each)));
  return sealSnapshot(keyring, payloads, ports);
}

/** Reads a snapshot; undefined when anything about it is in doubt, for the segments know better. */
export async function snapshotFromBytes(
  keyring: Keyring,
  bytes: Uint8Array,
  squeeze: Ports["squeeze"],
): Promise<Snapshot | undefined> {
  const held = await openSnapshot(keyring, bytes);
  if (!held.ok) return undefined;
  const [first, ...chunks] = held.value;
  const index = first && jsonOf(first, squeeze);
  if (!isJsonObject(index)) return undefined;
  const covers = coversFromJson(memberOf(index, "covers"));
  const parts = partsFromJson(memberOf(index, "parts"));
  const size = memberOf(index, "size");
  const newest = memberOf(index, "newest");
  if (!covers || parts?.length !== chunks.length || typeof size !== "number") return undefined;
  return {
    covers,
    dropped: droppedFromJson(index),
    newest: isHlc(newest) ? newest : undefined,
    sleeping: { parts, size, wake: (part) => operationsOf(chunks[part], squeeze) },
  };
}

/** The operations of a part: sealed by this very program from operations it had checked. */
function operationsOf(chunk: Held | undefined, squeeze: Ports["squeeze"]): readonly Operation[] {
  const list = chunk && jsonOf(chunk, squeeze);
  if (!Array.isArray(list)) throw new Error("a sealed part of a snapshot holds no list");
  return list as unknown as readonly Operation[]; // Checked before it was sealed.
}

function partsFromJson(json: Json | undefined): readonly (readonly RecordId[])[] | undefined {
  if (!Array.isArray(json)) return undefined;
  const isPart = (part: Json): boolean => Array.isArray(part) && part.every((id) => isId(id));
  return json.every(isPart) ? (json as unknown as RecordId[][]) : undefined; // Each was checked.
}

function coversFromJson(list: Json | undefined): ReadonlyMap<string, Tail> | undefined {
  if (!Array.isArray(list)) return undefined;
  const covers = new Map<string, Tail>();
  for (const each of list) {
    const [device, seq, hex] = Array.isArray(each) ? each : [];
    const hash = typeof hex === "string" ? bytesFromHex(hex) : undefined;
    if (typeof device !== "string" || typeof seq !== "number" || !hash?.ok) return undefined;
    covers.set(device, { seq, hash: hash.value });
  }
  return covers;
}

function jsonOf(held: Held, squeeze: Ports["squeeze"]): Json | undefined {
  const bytes = unfold(held, squeeze);
  const text = bytes && textFromUtf8(bytes);
  return text?.ok ? parseJson(text.value) : undefined;
}
