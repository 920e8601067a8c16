import { joinBytes, utf8 } from "@lichen/base";
import { nodeSqueeze, seededChance } from "@lichen/testkit";
import {
  beginKeyring,
  HEADER_BYTES,
  type Header,
  headerFromBytes,
  headerToBytes,
  type Keyring,
  NO_HASH,
  OBJECT_TYPE,
  openSegment,
  readHead,
  sealSegment,
  segmentHash,
  signHead,
  stubOf,
  withNewEpoch,
} from "@lichen/vault";
import {
  flipped,
  hex,
  type Refused,
  refusal,
  type Vector,
  type VectorFile,
} from "./vector-file.ts";

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
