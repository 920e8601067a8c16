import {
  bytesFromHex,
  bytesToHex,
  isJsonObject,
  type Json,
  memberOf,
  parseJson,
  textFromUtf8,
  utf8,
} from "@lichen/base";
import { type Operation, operationFromJson } from "@lichen/core";
import { type Keyring, openSnapshot, sealSnapshot } from "@lichen/vault";
import type { Ports } from "./ports.ts";
import type { Tail } from "./read-log.ts";

/** The fold so far, and how far each device's log it covers. */
export interface Snapshot {
  readonly covers: ReadonlyMap<string, Tail>;
  readonly operations: readonly Operation[];
}

/** Operations in one chunk of a snapshot. */
const CHUNK_OPERATIONS = 4_096;

/** A snapshot sealed for this device alone: first what it covers, then the operations in chunks. */
export function snapshotToBytes(
  keyring: Keyring,
  { covers, operations }: Snapshot,
  ports: Pick<Ports, "chance" | "squeeze">,
): Uint8Array {
  const list = [...covers].map(([device, { seq, hash }]) => [device, seq, bytesToHex(hash)]);
  const payloads = [utf8(JSON.stringify({ covers: list }))];
  for (let at = 0; at < operations.length; at += CHUNK_OPERATIONS) {
    payloads.push(utf8(JSON.stringify(operations.slice(at, at + CHUNK_OPERATIONS))));
  }
  return sealSnapshot(keyring, payloads, ports);
}

/** Reads a snapshot; undefined when anything about it is in doubt, for the segments know better. */
export function snapshotFromBytes(
  keyring: Keyring,
  bytes: Uint8Array,
  squeeze: Ports["squeeze"],
): Snapshot | undefined {
  const payloads = openSnapshot(keyring, bytes, squeeze);
  if (!payloads.ok) return undefined;
  const [first, ...rest] = payloads.value;
  const covers = first && coversFromJson(jsonOf(first));
  if (!covers) return undefined;
  const operations: Operation[] = [];
  for (const chunk of rest) {
    const list = jsonOf(chunk);
    if (!Array.isArray(list)) return undefined;
    for (const each of list) {
      const operation = operationFromJson(each);
      if (!operation.ok) return undefined;
      operations.push(operation.value);
    }
  }
  return { covers, operations };
}

function coversFromJson(json: Json | undefined): ReadonlyMap<string, Tail> | undefined {
  const list = isJsonObject(json) ? memberOf(json, "covers") : undefined;
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

function jsonOf(bytes: Uint8Array): Json | undefined {
  const text = textFromUtf8(bytes);
  return text.ok ? parseJson(text.value) : undefined;
}
