import { joinBytes, utf8 } from "@lichen/base";
import { nodeSqueeze, seededChance } from "@lichen/testkit";
import {
  backupWays,
  beginKeyring,
  letterSlitOf,
  NO_HASH,
  openBackup,
  openKeptWhileLocked,
  openSnapshot,
  sealBackup,
  sealSegment,
  sealSnapshot,
  sealWhileLocked,
  segmentHash,
  signHead,
} from "@lichen/vault";
import {
  flipped,
  hex,
  type Refused,
  refusal,
  type Vector,
  type VectorFile,
} from "./vector-file.ts";

const COST = { memory: 46 * 1024, passes: 2, lanes: 1 };

/** Kept while locked. FORMAT.md section 11. */
export async function keptWhileLocked(): Promise<VectorFile> {
  const chance = seededChance(12);
  const keyring = await beginKeyring(chance);
  const slit = await letterSlitOf(keyring);
  const by = { chance, squeeze: nodeSqueeze };
  const vectors: Vector[] = [];
  for (const text of [
    '{"draft":{"note":"a word"},"at":0,"zone":"UTC"}',
    `{"draft":{"note":"${"long ".repeat(200)}"}}`,
  ]) {
    const bytes = await sealWhileLocked(slit, utf8(text), by);
    vectors.push({
      name: `${text.length} bytes`,
      what: "kept",
      vault: keyring.vault,
      device: keyring.device,
      seed: hex(keyring.exchangeSeed),
      public: hex(slit.exchange),
      payload: hex(utf8(text)),
      bytes: hex(bytes),
    });
  }
  const sealed = await sealWhileLocked(slit, utf8("{}"), by);
  const refused: Refused[] = [];
  for (const offset of [8, 24, 47, 51, 55, 56, 87, 88, 112, sealed.length - 1]) {
    const bytes = flipped(sealed, offset);
    const problem = refusal(
      `kept ${offset}`,
      await openKeptWhileLocked(keyring, bytes, nodeSqueeze),
    );
    refused.push({
      name: `byte ${offset} flipped`,
      vault: keyring.vault,
      device: keyring.device,
      seed: hex(keyring.exchangeSeed),
      bytes: hex(bytes),
      problem,
    });
  }
  return {
    about: "sealed to a device's X25519 key; the ephemeral public key stands in `prev`",
    vectors,
    refused,
  };
}

/** Snapshots and backups: chunks in a chain. FORMAT.md sections 8 and 9. */
export async function files(): Promise<VectorFile> {
  const chance = seededChance(13);
  const by = { chance, squeeze: nodeSqueeze, cost: COST };
  const keyring = await beginKeyring(chance);
  const parts = ['{"covers":[]}', "[1,2,3]", `[${"4,".repeat(300)}5]`].map(utf8);
  const snapshot = sealSnapshot(keyring, parts, by);
  const segment = sealSegment(
    keyring,
    { seq: 1, prev: NO_HASH },
    { ...by, payload: utf8('{"ops":[]}') },
  );
  const stored = { device: keyring.device, seq: 1, whole: true, bytes: segment };
  const head = await signHead(keyring, {
    seq: 1,
    hash: segmentHash(segment),
    epoch: 1,
    members: chance.bytes(32),
    seen: chance.bytes(32),
  });
  const passphrase = "a passphrase of its own";
  const ways = [
    { kind: "words", root: keyring.root },
    { kind: "passphrase", passphrase },
  ] as const;
  const backup = await sealBackup(
    { keys: keyring, logs: [{ device: keyring.device, segments: [stored], heads: [head] }] },
    ways,
    by,
  );
  if (backupWays(backup).length !== 2) throw new Error("a backup has lost a way in");
  const keys = {
    vault: keyring.vault,
    device: keyring.device,
    root: hex(keyring.root),
    epoch: hex(keyring.epochs[0]?.key ?? NO_HASH),
  };
  const refused: Refused[] = [];
  for (const [name, bytes] of [
    ["a byte of the first chunk", flipped(snapshot, 130)],
    ["a byte of the last chunk", flipped(snapshot, snapshot.length - 1)],
    ["cut", snapshot.subarray(0, -1)],
    ["without its last chunk", snapshot.subarray(0, snapshot.length - 500)],
    ["with one byte more", joinBytes(snapshot, Uint8Array.of(0))],
    ["nothing", new Uint8Array(0)],
  ] as const) {
    refused.push({
      name: `snapshot: ${name}`,
      what: "snapshot",
      bytes: hex(bytes),
      problem: refusal(name, await openSnapshot(keyring, bytes)),
    });
  }
  for (const [name, bytes, way] of [
    ["a byte of its name", flipped(backup, 10), ways[0]],
    ["a byte of a slot", flipped(backup, 100), ways[0]],
    ["a byte of the first chunk", flipped(backup, backup.length - 700), ways[0]],
    ["the last byte", flipped(backup, backup.length - 1), ways[0]],
    ["cut in a chunk", backup.subarray(0, -1), ways[0]],
    ["cut in its head", backup.subarray(0, 200), ways[0]],
    ["nothing", new Uint8Array(0), ways[0]],
    ["another file", utf8("Dear diary, this is a letter and no backup at all."), ways[0]],
    ["the next version", joinBytes(utf8("LICHENB2"), backup.subarray(8)), ways[0]],
    ["other words", backup, { kind: "words", root: new Uint8Array(32) }],
  ] as const) {
    refused.push({
      name: `backup: ${name}`,
      what: "backup",
      root: hex(way.root),
      bytes: hex(bytes),
      problem: refusal(name, await openBackup(bytes, way, nodeSqueeze)),
    });
  }
  return {
    about:
      "chunks in a chain: a snapshot of three parts, and a backup opened by words or a passphrase",
    vectors: [
      { name: "keys", what: "keys", ...keys },
      { name: "snapshot", what: "snapshot", payloads: parts.map(hex), bytes: hex(snapshot) },
      {
        name: "backup",
        what: "backup",
        passphrase,
        ...COST,
        segment: hex(segment),
        head: hex(head),
        bytes: hex(backup),
      },
    ],
    refused,
  };
}
