import { bytesFromHex, type Chance, joinBytes, textFromUtf8, utf8 } from "@lichen/base";
import { nodeSqueeze } from "@lichen/testkit";
import {
  encrypt,
  FLAG,
  type Keyring,
  keyringToBytes,
  makeSlot,
  NO_HASH,
  OBJECT_TYPE,
  openBackup,
  openSlotTable,
  seal,
  sealSlotTable,
  segmentHash,
  sha256,
  sharedToBytes,
  type Way,
} from "@lichen/vault";
import { hex, type Refused, refusal } from "./vector-file.ts";

const OTHER = "0123456789abcdef0123456789abcdef";
const DEVICE: Way = { kind: "this-device" };

function bytesOf(name: string): Uint8Array {
  const bytes = bytesFromHex(name);
  if (!bytes.ok) throw new Error(name);
  return bytes.value;
}

function summed(body: Uint8Array): Uint8Array {
  return joinBytes(body, sha256(body));
}

/** JSON with something changed by hand. */
function edited(bytes: Uint8Array, edit: (text: string) => string): Uint8Array {
  const text = textFromUtf8(bytes);
  if (!text.ok) throw new Error("not text");
  return utf8(edit(text.value));
}

const withTwice = (text: string): string => text.replace("{", `{"vault":"${OTHER}",`);
const withMore = (text: string): string => text.replace(/\}$/, ',"passkey":""}');

/** Slot tables whose store key is right and whose keyring is not. FORMAT.md section 4. */
export async function craftedTables(keyring: Keyring, chance: Chance): Promise<readonly Refused[]> {
  const storeKey = chance.bytes(32);
  const sealed = async (ring: Keyring): Promise<Uint8Array> => {
    const table = await sealSlotTable({ keyring: ring, storeKey }, [DEVICE, DEVICE], { chance });
    if (!table.ok) throw new Error(table.problem.kind);
    return table.value;
  };
  const right = await sealed(keyring);
  const clear = right.subarray(0, 696);
  const holding = (inner: Uint8Array, after = 0): Uint8Array => {
    const padded = new Uint8Array(11_232).fill(after);
    new DataView(padded.buffer).setUint32(0, inner.length);
    padded.set(inner, 4);
    const nonce = chance.bytes(24);
    const aad = joinBytes(utf8("lichen/1/keyring"), clear);
    return summed(joinBytes(clear, nonce, encrypt(storeKey, nonce, aad, padded)));
  };
  const json = keyringToBytes(keyring);
  const long = holding(json).slice(0, -32);
  const [one, two] = [right.slice(24, 192), right.slice(192, 360)];
  const swapped = right.slice(0, -32);
  swapped.set(two, 24);
  swapped.set(one, 192);
  const elsewhere = (await sealed({ ...keyring, vault: OTHER })).slice(24, 192);
  const foreign = right.slice(0, -32);
  foreign.set(elsewhere, 24);
  foreign.fill(0, 192, 360);
  const [first, second] = keyring.epochs;
  if (!first || !second) throw new Error("two epochs were made");
  const ring = (epochs: Keyring["epochs"]) => holding(keyringToBytes({ ...keyring, epochs }));
  const tables: readonly (readonly [string, Uint8Array])[] = [
    ["a keyring with one member twice", holding(edited(json, withTwice))],
    ["a keyring with a member we do not know", holding(edited(json, withMore))],
    ["a keyring with a space in it", holding(edited(json, (text) => text.replace(":", ": ")))],
    ["a keyring that is no JSON", holding(utf8("{"))],
    ["no epochs", ring([])],
    ["epochs out of order", ring([second, first])],
    ["an epoch twice", ring([first, first])],
    ["epoch number 0", ring([{ ...first, number: 0 }])],
    ["an epoch number beyond 32 bits", ring([{ ...first, number: 2 ** 32 }])],
    ["a keyring of another notebook", holding(keyringToBytes({ ...keyring, vault: OTHER }))],
    ["something after the keyring", holding(json, 1)],
    ["slots that changed places", summed(swapped)],
    ["a slot of another notebook", summed(foreign)],
    ["bytes after its end", joinBytes(summed(long), Uint8Array.of(0))],
  ];
  const refused: Refused[] = [];
  for (const [name, bytes] of tables) {
    const problem = refusal(name, await openSlotTable(bytes, DEVICE));
    refused.push({
      name: `slots: ${name}`,
      what: "slots",
      way: DEVICE.kind,
      bytes: hex(bytes),
      problem,
    });
  }
  return refused;
}

/** Backups whose key is right and whose content is not. FORMAT.md section 9. */
export async function craftedBackups(
  keyring: Keyring,
  chance: Chance,
): Promise<readonly Refused[]> {
  const key = chance.bytes(32);
  const vault = bytesOf(keyring.vault);
  const words: Way = { kind: "words", root: keyring.root };
  const bound = joinBytes(utf8("backup"), vault);
  const slotOf = (way: Way) => makeSlot(way, { key, bound }, { chance });
  const headOf = (slot: Uint8Array): Uint8Array =>
    summed(joinBytes(utf8("LICHENB1"), vault, slot, new Uint8Array(168)));
  const head = headOf(await slotOf(words));
  const withChunks = (prelude: Uint8Array, ...payloads: readonly Uint8Array[]): Uint8Array => {
    const device = hex(chance.bytes(16));
    const parts: Uint8Array[] = [prelude];
    let prev = sha256(prelude);
    for (const [seq, payload] of payloads.entries()) {
      const flags = seq === payloads.length - 1 ? FLAG.last : 0;
      const place = { device, seq, flags, prev, nonce: chance.bytes(24) };
      const header = { type: OBJECT_TYPE.backup, vault: keyring.vault, epoch: 0, ...place };
      const sealed = seal(key, header, payload, nodeSqueeze);
      prev = segmentHash(sealed);
      const length = new Uint8Array(4);
      new DataView(length.buffer).setUint32(0, sealed.length);
      parts.push(length, sealed);
    }
    return joinBytes(...parts);
  };
  const json = sharedToBytes(keyring);
  const frame = (kind: number, seq: readonly number[]): Uint8Array =>
    joinBytes(
      Uint8Array.of(kind),
      bytesOf(OTHER),
      Uint8Array.from(seq),
      Uint8Array.of(0, 0, 0, 1, 7),
    );
  const one = [0, 0, 0, 0, 0, 0, 0, 1];
  const backup = withChunks(head, json, frame(1, one));
  const other = headOf(await slotOf(words));
  const backups: readonly (readonly [string, Uint8Array, Way])[] = [
    ["a frame of an unknown kind", withChunks(head, json, frame(9, one)), words],
    ["a segment number 0", withChunks(head, json, frame(1, new Array(8).fill(0))), words],
    ["a head with a number", withChunks(head, json, frame(3, one)), words],
    ["a number beyond 2^53", withChunks(head, json, frame(1, [0, 32, 0, 0, 0, 0, 0, 0])), words],
    ["a frame that is cut", withChunks(head, json, frame(1, one).subarray(0, -1)), words],
    ["keys with one member twice", withChunks(head, edited(json, withTwice)), words],
    ["keys with a member we do not know", withChunks(head, edited(json, withMore)), words],
    ["keys with a device's own", withChunks(head, keyringToBytes(keyring)), words],
    [
      "keys of another notebook",
      withChunks(head, sharedToBytes({ ...keyring, vault: OTHER })),
      words,
    ],
    ["the chunks of another backup", joinBytes(other, backup.subarray(head.length)), words],
    ["nothing after its head", head, words],
    ["opened by a device's own slot", withChunks(headOf(await slotOf(DEVICE)), json), DEVICE],
    [
      "a slot of a slot table",
      withChunks(headOf(await makeSlot(words, { key, bound: vault }, { chance })), json),
      words,
    ],
    ["bytes after its end", joinBytes(backup, NO_HASH), words],
  ];
  const refused: Refused[] = [];
  for (const [name, bytes, way] of backups) {
    const problem = refusal(name, await openBackup(bytes, way, nodeSqueeze));
    refused.push({
      name: `backup: ${name}`,
      what: "backup",
      way: way.kind,
      root: hex(keyring.root),
      bytes: hex(bytes),
      problem,
    });
  }
  return refused;
}
