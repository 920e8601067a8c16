import {
  bytesToHex,
  type Chance,
  type DeviceLog,
  joinBytes,
  ok,
  problem,
  type Result,
  type Squeeze,
  type StoredSegment,
  sameBytes,
  utf8,
} from "@lichen/base";
import { type ChunkBinding, openChunks, sealChunks } from "./chunks.ts";
import { sha256 } from "./hash.ts";
import { fixedHex, HASH_BYTES, isSeq, OBJECT_TYPE } from "./header.ts";
import type { SharedKeys } from "./keyring.ts";
import { sharedFromBytes, sharedToBytes } from "./keyring-bytes.ts";
import {
  type Cost,
  makeSlot,
  openSlot,
  SLOT_BYTES,
  type SlotProblem,
  type Way,
  waysOf,
} from "./slot.ts";

/** A device's log as a backup carries it. */
export type BackupLog = Pick<DeviceLog, "device" | "segments" | "heads">;

/** What a backup opens to. */
export interface Backup {
  readonly keys: SharedKeys;
  readonly logs: readonly BackupLog[];
}

export type BackupProblem =
  | SlotProblem
  | { readonly kind: "truncated" }
  /** The file is no Lichen backup at all. */
  | { readonly kind: "not-a-backup" };

const MAGIC = "LICHENB1";
const SLOTS = 2;
const FIXED = 8 + 16;
const HEAD_BYTES = FIXED + SLOTS * SLOT_BYTES + HASH_BYTES;
/** Frames are gathered into chunks of about this many bytes. */
const CHUNK_BYTES = 256 * 1024;
const FRAME_BYTES = 1 + 16 + 8 + 4;
const FRAME = { whole: 1, stub: 2, head: 3 } as const;

/** The whole of a notebook in one file, opened by the words or a passphrase. FORMAT.md section 9. */
export async function sealBackup(
  { keys, logs }: Backup,
  ways: readonly Way[],
  by: { readonly chance: Chance; readonly squeeze: Squeeze; readonly cost?: Cost },
): Promise<Uint8Array> {
  if (ways.length < 1 || ways.length > SLOTS) throw new Error("a backup of no or too many ways");
  const key = by.chance.bytes(32);
  const vault = fixedHex(keys.vault);
  const slots: Uint8Array[] = [];
  for (const way of ways) {
    if (way.kind === "this-device") throw new Error("a backup is never opened by one device alone");
    slots.push(await makeSlot(way, { key, bound: joinBytes(utf8("backup"), vault) }, by));
  }
  while (slots.length < SLOTS) slots.push(new Uint8Array(SLOT_BYTES));
  const clear = joinBytes(utf8(MAGIC), vault, ...slots);
  const head = joinBytes(clear, sha256(clear));
  const payloads = [sharedToBytes(keys), ...chunked(logs.flatMap(framesOf))];
  return joinBytes(head, sealChunks(payloads, bindingOf(key, keys.vault, head), by));
}

/** The ways a backup can be opened, without opening it. */
export function backupWays(bytes: Uint8Array): readonly Way["kind"][] {
  if (!checkHead(bytes).ok) return [];
  return waysOf(slotsOf(bytes)).filter((kind) => kind !== "this-device");
}

/** Opens a backup whole, or says why not. Nothing is half restored. */
export async function openBackup(
  bytes: Uint8Array,
  way: Way,
  squeeze: Squeeze,
): Promise<Result<Backup, BackupProblem>> {
  const whole = checkHead(bytes);
  if (!whole.ok) return whole;
  const vault = bytes.subarray(8, 24);
  const bound = joinBytes(utf8("backup"), vault);
  let refused: BackupProblem = { kind: "no-such-way" };
  if (way.kind === "this-device") return problem(refused); // Whoever made this did not make it here.
  for (const slot of slotsOf(bytes)) {
    const key = await openSlot(slot, way, bound);
    if (key.ok) return openContent(bytes, key.value, squeeze);
    if (key.problem.kind !== "no-such-way") refused = key.problem;
  }
  return problem(refused);
}

async function openContent(
  bytes: Uint8Array,
  key: Uint8Array,
  squeeze: Squeeze,
): Promise<Result<Backup, BackupProblem>> {
  const head = bytes.subarray(0, HEAD_BYTES);
  const vault = bytesToHex(bytes.subarray(8, 24));
  const binding = bindingOf(key, vault, head);
  const payloads = await openChunks(bytes.subarray(HEAD_BYTES), binding, squeeze);
  if (!payloads.ok) return payloads;
  const [first, ...rest] = payloads.value;
  const keys = sharedFromBytes(first ?? new Uint8Array(0));
  const frames = rest.map(framesFrom);
  if (!keys || frames.some((each) => each === undefined)) return problem({ kind: "newer-format" });
  if (keys.vault !== vault) return problem({ kind: "damaged" });
  return ok({ keys, logs: logsFrom(frames.flatMap((each) => each ?? [])) });
}

interface Frame {
  readonly kind: (typeof FRAME)[keyof typeof FRAME];
  readonly device: string;
  readonly seq: number;
  readonly bytes: Uint8Array;
}

function framesOf({ device, segments, heads }: BackupLog): readonly Frame[] {
  const [head] = heads;
  return [
    ...segments.map(({ seq, whole, bytes }) => ({
      kind: whole ? FRAME.whole : FRAME.stub,
      device,
      seq,
      bytes,
    })),
    ...(head ? [{ kind: FRAME.head, device, seq: 0, bytes: head }] : []),
  ];
}

function chunked(frames: readonly Frame[]): readonly Uint8Array[] {
  const chunks: Uint8Array[] = [];
  let parts: Uint8Array[] = [];
  let size = 0;
  for (const frame of frames) {
    parts.push(frameToBytes(frame));
    size += FRAME_BYTES + frame.bytes.length;
    if (size < CHUNK_BYTES) continue;
    chunks.push(joinBytes(...parts));
    parts = [];
    size = 0;
  }
  return parts.length > 0 ? [...chunks, joinBytes(...parts)] : chunks;
}

function frameToBytes({ kind, device, seq, bytes }: Frame): Uint8Array {
  const frame = new Uint8Array(FRAME_BYTES + bytes.length);
  const view = new DataView(frame.buffer);
  view.setUint8(0, kind);
  frame.set(fixedHex(device), 1);
  view.setBigUint64(17, BigInt(seq));
  view.setUint32(25, bytes.length);
  frame.set(bytes, FRAME_BYTES);
  return frame;
}

function framesFrom(chunk: Uint8Array): readonly Frame[] | undefined {
  const frames: Frame[] = [];
  const view = new DataView(chunk.buffer, chunk.byteOffset, chunk.length);
  for (let at = 0; at < chunk.length; ) {
    if (at + FRAME_BYTES > chunk.length) return undefined;
    const length = view.getUint32(at + 25);
    const bytes = chunk.subarray(at + FRAME_BYTES, at + FRAME_BYTES + length);
    const kind = Object.values(FRAME).find((known) => known === view.getUint8(at));
    const seq = Number(view.getBigUint64(at + 17));
    const isRightSeq = kind === FRAME.head ? seq === 0 : isSeq(seq) && seq > 0;
    if (bytes.length < length || kind === undefined || !isRightSeq) return undefined;
    const device = bytesToHex(chunk.subarray(at + 1, at + 17));
    frames.push({ kind, device, seq, bytes });
    at += FRAME_BYTES + length;
  }
  return frames;
}

function logsFrom(frames: readonly Frame[]): readonly BackupLog[] {
  const logs = new Map<string, { segments: StoredSegment[]; heads: Uint8Array[] }>();
  for (const { kind, device, seq, bytes } of frames) {
    const log = logs.get(device) ?? { segments: [], heads: [] };
    logs.set(device, log);
    if (kind === FRAME.head) log.heads.push(bytes);
    else log.segments.push({ device, seq, whole: kind === FRAME.whole, bytes });
  }
  return [...logs].map(([device, log]) => ({ device, ...log }));
}

function checkHead(bytes: Uint8Array): Result<void, BackupProblem> {
  const begins = sameBytes(bytes.subarray(0, 7), utf8(MAGIC.slice(0, 7)));
  if (!begins) return problem({ kind: bytes.length === 0 ? "truncated" : "not-a-backup" });
  const isOurVersion = bytes.length < 8 || sameBytes(bytes.subarray(0, 8), utf8(MAGIC));
  if (!isOurVersion) return problem({ kind: "newer-format" });
  if (bytes.length < HEAD_BYTES) return problem({ kind: "truncated" });
  const clear = bytes.subarray(0, HEAD_BYTES - HASH_BYTES);
  return sameBytes(sha256(clear), bytes.subarray(HEAD_BYTES - HASH_BYTES, HEAD_BYTES))
    ? ok(undefined)
    : problem({ kind: "damaged" });
}

function slotsOf(bytes: Uint8Array): readonly Uint8Array[] {
  return Array.from({ length: SLOTS }, (_, i) =>
    bytes.subarray(FIXED + i * SLOT_BYTES, FIXED + (i + 1) * SLOT_BYTES),
  );
}

function bindingOf(key: Uint8Array, vault: string, head: Uint8Array): ChunkBinding {
  return { key, type: OBJECT_TYPE.backup, vault, epoch: 0, prelude: sha256(head) };
}
