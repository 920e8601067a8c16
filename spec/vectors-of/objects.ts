import { joinBytes, utf8 } from "@lichen/base";
import { nodeSqueeze, seededChance } from "@lichen/testkit";
import {
  backupWays,
  beginKeyring,
  HEADER_BYTES,
  type Header,
  headerFromBytes,
  headerToBytes,
  type Keyring,
  letterSlitOf,
  NO_HASH,
  OBJECT_TYPE,
  openBackup,
  openKeptWhileLocked,
  openSegment,
  openSnapshot,
  readHead,
  sealBackup,
  sealSegment,
  sealSnapshot,
  sealWhileLocked,
  segmentHash,
  signHead,
  stubOf,
  withNewEpoch,
} from "@lichen/vault";
import { flipped, hex, type Vector, type VectorFile } from "./vector-file.ts";

type Refused = Vector & { readonly problem: string };
const COST = { memory: 46 * 1024, passes: 2, lanes: 1 };

/** The problem something is refused with; a bug if it is not. */
function refusal(
  name: string,
  read: { readonly ok: boolean; readonly problem?: { readonly kind: string } },
): string {
  if (read.ok || !read.problem) throw new Error(`${name} was accepted`);
  return read.problem.kind;
}

const headerJson = ({ prev, nonce, ...rest }: Header) => ({
  ...rest,
  prev: hex(prev),
  nonce: hex(nonce),
});

/** The clear header. FORMAT.md section 3. */
export async function headers(): Promise<VectorFile> {
  const chance = seededChance(10);
  const made = (change: Partial<Header>): Header => ({
    type: OBJECT_TYPE.segment,
    vault: hex(chance.bytes(16)),
    device: hex(chance.bytes(16)),
    seq: 1,
    epoch: 1,
    flags: 0,
    prev: chance.bytes(32),
    nonce: chance.bytes(24),
    ...change,
  });
  const types = Object.entries(OBJECT_TYPE).map(
    ([name, type]) => [`type ${name}`, made({ type })] as const,
  );
  const numbers = [0, 2, 255, 256, 65_536, 2 ** 32 - 1, 2 ** 32, 2 ** 53 - 1];
  const all: readonly (readonly [string, Header])[] = [
    ...types,
    ...numbers.map((seq) => [`seq ${seq}`, made({ seq })] as const),
    ...[0, 7, 2 ** 32 - 1].map((epoch) => [`epoch ${epoch}`, made({ epoch })] as const),
    ...[1, 2, 3].map((flags) => [`flags ${flags}`, made({ flags })] as const),
  ];
  const bytes = headerToBytes(made({}));
  const at = (offset: number, ...values: readonly number[]): Uint8Array => {
    const changed = bytes.slice();
    changed.set(values, offset);
    return changed;
  };
  const wrong: readonly (readonly [string, Uint8Array])[] = [
    ...[0, 1, 2, 3].map((i) => [`magic, byte ${i}`, flipped(bytes, i)] as const),
    ["suite 2", at(4, 2)],
    ["suite 0", at(4, 0)],
    ["type 0", at(5, 0)],
    ["type 9", at(5, 9)],
    ["schema 2", at(6, 0, 2)],
    ["schema 257", at(6, 1, 1)],
    ["an unknown flag", at(55, 4)],
    ["the highest flag", at(52, 128)],
    ["a number beyond 2^53", at(40, 0, 32, 0, 0, 0, 0, 0, 0)],
    ["one byte short", bytes.subarray(0, HEADER_BYTES - 1)],
    ["nothing", new Uint8Array(0)],
  ];
  return {
    about: "112 bytes, big-endian; the whole of it is associated data",
    vectors: all.map(([name, header]) => ({
      name,
      what: "header",
      ...headerJson(header),
      bytes: hex(headerToBytes(header)),
    })),
    refused: wrong.map(([name, each]) => ({
      name,
      bytes: hex(each),
      problem: refusal(name, headerFromBytes(each)),
    })),
  };
}

/** A chain of segments under two epochs, their stubs, and heads. FORMAT.md sections 5 to 7. */
export async function segments(): Promise<VectorFile> {
  const chance = seededChance(11);
  const first = await beginKeyring(chance);
  const keyring = withNewEpoch(first, chance);
  const payloads = [
    '{"ops":[]}',
    `{"ops":[],"seen":[]}`,
    `{"ops":[${"0,".repeat(400)}0]}`,
    '{"ops":[1]}',
  ];
  const vectors: Vector[] = [];
  const sealed: Uint8Array[] = [];
  let prev: Uint8Array = NO_HASH;
  for (const [i, text] of payloads.entries()) {
    const under: Keyring = i < 2 ? first : keyring;
    const payload = utf8(text);
    const bytes = sealSegment(
      under,
      { seq: i + 1, prev },
      { payload, chance, squeeze: nodeSqueeze },
    );
    sealed.push(bytes);
    prev = segmentHash(bytes);
    vectors.push({
      name: `segment ${i + 1}`,
      what: "segment",
      payload: hex(payload),
      bytes: hex(bytes),
      stub: hex(stubOf(bytes)),
      hash: hex(prev),
    });
  }
  const [one = NO_HASH] = sealed;
  const other = await beginKeyring(chance);
  const stranger = sealSegment(
    { ...keyring, vault: other.vault },
    { seq: 1, prev: NO_HASH },
    { payload: utf8("{}"), chance, squeeze: nodeSqueeze },
  );
  const wrong: readonly (readonly [string, Uint8Array])[] = [
    ...[8, 24, 40, 47, 48, 51, 55, 56, 87, 88, 111, 112, 200, one.length - 1].map(
      (offset) => [`byte ${offset} flipped`, flipped(one, offset)] as const,
    ),
    ["one byte short", one.subarray(0, -1)],
    ["one byte more", joinBytes(one, Uint8Array.of(0))],
    ["a header only", one.subarray(0, HEADER_BYTES)],
    ["nothing", new Uint8Array(0)],
    ["of another notebook", stranger],
  ];
  const heads: Vector[] = [];
  for (const seq of [0, 1, 4]) {
    const head = {
      seq,
      hash: seq === 0 ? NO_HASH : chance.bytes(32),
      epoch: 1,
      members: chance.bytes(32),
      seen: chance.bytes(32),
    };
    const bytes = await signHead(keyring, head);
    heads.push({
      name: `head at ${seq}`,
      what: "head",
      ...head,
      hash: hex(head.hash),
      members: hex(head.members),
      seen: hex(head.seen),
      bytes: hex(bytes),
    });
  }
  const head = await signHead(keyring, {
    seq: 4,
    hash: prev,
    epoch: 2,
    members: chance.bytes(32),
    seen: chance.bytes(32),
  });
  const refusedHeads: Refused[] = [];
  for (const offset of [0, 4, 20, 36, 43, 44, 76, 80, 112, 144, head.length - 1]) {
    const bytes = flipped(head, offset);
    const problem = refusal(`head ${offset}`, await readHead(keyring, bytes));
    refusedHeads.push({
      name: `head, byte ${offset} flipped`,
      what: "head",
      bytes: hex(bytes),
      problem,
    });
  }
  const bytes = head.subarray(0, -1);
  refusedHeads.push({
    name: "head, one byte short",
    what: "head",
    bytes: hex(bytes),
    problem: refusal("short", await readHead(keyring, bytes)),
  });
  return {
    about: "segments of one device in a chain, two epochs; heads of the same device",
    vectors: [
      {
        name: "keys",
        what: "keys",
        vault: keyring.vault,
        device: keyring.device,
        root: hex(keyring.root),
        signingSeed: hex(keyring.signingSeed),
        epochs: keyring.epochs.map(({ number, key }) => [number, hex(key)]),
        certificates: keyring.certificates.map((each) => [
          each.device,
          hex(each.signing),
          hex(each.exchange),
          hex(each.signature),
        ]),
      },
      ...vectors,
      ...heads,
    ],
    refused: [
      ...wrong.map(([name, each]) => ({
        name,
        what: "segment",
        bytes: hex(each),
        problem: refusal(name, openSegment(keyring, each, nodeSqueeze)),
      })),
      ...refusedHeads,
    ],
  };
}

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
      problem: refusal(name, openSnapshot(keyring, bytes)),
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
