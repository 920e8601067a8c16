import {
  isJsonObject,
  type JsonObject,
  memberOf,
  parseJson,
  textFromUtf8,
  utf8,
} from "@lichen/base";
import { type Operation, operationFromJson } from "@lichen/core";

/** What a segment holds: operations, and what this device had seen of others if that changed. */
export interface Payload {
  readonly operations: readonly Operation[];
  readonly seen?: readonly Seen[];
}

/** How far this device had merged another device's log: its segment `seq`, whose hash was `hash`. */
export interface Seen {
  readonly device: string;
  readonly seq: number;
  /** Lower-case hexadecimal. */
  readonly hash: string;
}

export interface ReadPayload {
  readonly operations: readonly Operation[];
  /** Entries that are no operation in any form this version knows; their bytes stay in the segment. */
  readonly notUnderstood: number;
}

/** The bytes of a payload: UTF-8 JSON `{"ops":[…],"seen":[…]}`. */
export function payloadToBytes({ operations, seen }: Payload): Uint8Array {
  return utf8(JSON.stringify({ ops: operations, ...(seen && { seen }) }));
}

/** Reads a payload; undefined when it is not JSON with a list of operations. */
export function payloadFromBytes(bytes: Uint8Array): ReadPayload | undefined {
  const text = textFromUtf8(bytes);
  const json = text.ok ? parseJson(text.value) : undefined;
  const list = isJsonObject(json) ? memberOf(json, "ops") : undefined;
  if (!Array.isArray(list)) return undefined;
  const operations: Operation[] = [];
  for (const each of list) {
    const operation = operationFromJson(each);
    if (operation.ok) operations.push(operation.value);
  }
  return { operations, notUnderstood: list.length - operations.length };
}

/** The most bytes of JSON put into one segment: large enough to compress, small enough to lose. */
const SEGMENT_BYTES = 256 * 1024;
/** The most operations put into one segment. */
const SEGMENT_OPERATIONS = 512;

/** Operations cut into runs that each fit one segment, in order. */
export function inSegments(operations: readonly Operation[]): readonly (readonly Operation[])[] {
  const runs: Operation[][] = [];
  let run: Operation[] = [];
  let size = 0;
  for (const operation of operations) {
    const length = JSON.stringify(operation).length;
    if (run.length > 0 && (run.length >= SEGMENT_OPERATIONS || size + length > SEGMENT_BYTES)) {
      runs.push(run);
      run = [];
      size = 0;
    }
    run.push(operation);
    size += length;
  }
  if (run.length > 0) runs.push(run);
  return runs;
}

/** The fields of a `dropped` operation: segments whose ciphertext was let go of on purpose. */
export function droppedToJson(dropped: readonly Dropped[]): JsonObject {
  return { segments: dropped.map(({ device, from, to, hash }) => [device, from, to, hash]) };
}

/** Segments `from` to `to` of a device, the last of which has the chain hash `hash` (hexadecimal). */
export interface Dropped {
  readonly device: string;
  readonly from: number;
  readonly to: number;
  readonly hash: string;
}

/** The kind of the operation that says which segments were dropped. */
export const DROPPED = "dropped";

/** Reads the fields of a `dropped` operation; what is malformed names nothing. */
export function droppedFromJson(fields: JsonObject): readonly Dropped[] {
  const list = memberOf(fields, "segments");
  if (!Array.isArray(list)) return [];
  return list.flatMap((each): Dropped[] => {
    if (!Array.isArray(each)) return [];
    const [device, from, to, hash] = each;
    const sound =
      typeof device === "string" &&
      typeof hash === "string" &&
      typeof from === "number" &&
      typeof to === "number";
    return sound ? [{ device, from, to, hash }] : [];
  });
}
