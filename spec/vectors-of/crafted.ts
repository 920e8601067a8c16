import { joinBytes, utf8 } from "@lichen/base";
import { nodeSqueeze, seededChance } from "@lichen/testkit";
import {
  beginKeyring,
  currentEpoch,
  FLAG,
  type Header,
  joinKeyring,
  NO_HASH,
  OBJECT_TYPE,
  openSegment,
  openSnapshot,
  readHead,
  seal,
  sealSegment,
  sealSnapshot,
  segmentKey,
  signHead,
  withNewEpoch,
} from "@lichen/vault";
import { sign } from "@lichen/vault/signing";
import { craftedBackups, craftedTables } from "./crafted-files.ts";
import { hex, type Refused, refusal, type VectorFile } from "./vector-file.ts";

/**
 * What someone who holds the keys could make and still must not be believed: nothing here is refused
 * by a tag or a sum. FORMAT.md sections 4, 5, 7, 8 and 9.
 */
export async function crafted(): Promise<VectorFile> {
  const chance = seededChance(14);
  const first = await beginKeyring(chance);
  const intruder = await beginKeyring(chance);
  const [stranger] = intruder.certificates;
  const joined = withNewEpoch(await joinKeyring(first, chance), chance);
  if (!stranger) throw new Error("a certificate was made");
  const keyring = { ...joined, certificates: [...joined.certificates, stranger] };
  const refused: Refused[] = [];
  const epoch = currentEpoch(keyring);
  const by = { chance, squeeze: nodeSqueeze };

  const headerOf = (change: Partial<Header>): Header => ({
    type: OBJECT_TYPE.segment,
    vault: keyring.vault,
    device: keyring.device,
    seq: 1,
    epoch: epoch.number,
    flags: 0,
    prev: NO_HASH,
    nonce: chance.bytes(24),
    ...change,
  });
  const sealed = (change: Partial<Header>): Uint8Array =>
    seal(segmentKey(epoch), headerOf(change), utf8('{"ops":[]}'), nodeSqueeze);
  const unheld = withNewEpoch(keyring, chance);
  for (const [name, bytes] of [
    ["segment number 0", sealed({ seq: 0 })],
    ["a reserved blob chunk", sealed({ type: OBJECT_TYPE.blobChunk })],
    ["a reserved share", sealed({ type: OBJECT_TYPE.share })],
    ["a reserved membership entry", sealed({ type: OBJECT_TYPE.membership })],
    ["a snapshot chunk for a segment", sealed({ type: OBJECT_TYPE.snapshot })],
    ["a segment that says it is a last chunk", sealed({ flags: FLAG.last })],
    ["deflated, it says, and is not", sealed({ flags: FLAG.deflated })],
    ["under the key of one epoch, in the name of another", sealed({ epoch: 1 })],
    [
      "under an epoch that is not held",
      sealSegment(unheld, { seq: 1, prev: NO_HASH }, { ...by, payload: utf8("{}") }),
    ],
  ] as const) {
    const problem = refusal(name, openSegment(keyring, bytes, nodeSqueeze));
    refused.push({ name, what: "segment", bytes: hex(bytes), problem });
  }

  const said = { seq: 1, hash: NO_HASH, epoch: 1, members: NO_HASH, seen: NO_HASH };
  const right = await signHead(keyring, said);
  const far = right.slice(0, 144);
  far.set([0, 32, 0, 0, 0, 0, 0, 0], 36);
  const signed = async (body: Uint8Array): Promise<Uint8Array> =>
    joinBytes(body, await sign(keyring.signingSeed, joinBytes(utf8("lichen/1/head"), body)));
  for (const [name, bytes] of [
    ["a head beyond 2^53", await signed(far)],
    [
      "a head of a device the root does not vouch for",
      await signHead({ ...intruder, vault: keyring.vault }, said),
    ],
    [
      "a head of a device without a certificate",
      await signHead({ ...keyring, device: hex(chance.bytes(16)) }, said),
    ],
    [
      "a head of another notebook",
      await signHead({ ...keyring, vault: hex(chance.bytes(16)) }, said),
    ],
    [
      "a head signed by another device",
      await signHead({ ...keyring, signingSeed: first.signingSeed }, said),
    ],
  ] as const) {
    const problem = refusal(name, await readHead(keyring, bytes));
    refused.push({ name, what: "head", bytes: hex(bytes), problem });
  }

  const parts = ["[]", "[1]", "[2]"].map(utf8);
  const [one, two] = [sealSnapshot(keyring, parts, by), sealSnapshot(keyring, parts, by)];
  const chunk = one.length / 3;
  const part = (of: Uint8Array, i: number): Uint8Array => of.subarray(i * chunk, (i + 1) * chunk);
  for (const [name, bytes] of [
    ["chunks in another order", joinBytes(part(one, 0), part(one, 2), part(one, 1))],
    ["a chunk twice", joinBytes(part(one, 0), part(one, 0), part(one, 1), part(one, 2))],
    ["a chunk left out", joinBytes(part(one, 0), part(one, 2))],
    ["a chunk of another snapshot", joinBytes(part(one, 0), part(two, 1), part(one, 2))],
    ["cut between chunks", one.subarray(0, 2 * chunk)],
    ["of an epoch that is over", sealSnapshot(first, parts, by)],
  ] as const) {
    const problem = refusal(name, await openSnapshot(keyring, bytes));
    refused.push({ name: `snapshot: ${name}`, what: "snapshot", bytes: hex(bytes), problem });
  }
  return {
    about: "made with the right keys, and still not to be believed",
    vectors: [
      {
        name: "keys",
        what: "keys",
        vault: keyring.vault,
        device: keyring.device,
        root: hex(keyring.root),
        epochs: keyring.epochs.map(({ number, key }) => [number, hex(key)]),
        epoch: hex(epoch.key),
        certificates: keyring.certificates.map((each) => [
          each.device,
          hex(each.signing),
          hex(each.exchange),
          hex(each.signature),
        ]),
      },
    ],
    refused: [
      ...refused,
      ...(await craftedTables(joined, chance)),
      ...(await craftedBackups(joined, chance)),
    ],
  };
}
