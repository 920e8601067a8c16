import { bytesFromHex, joinBytes } from "@lichen/base";
import { seededChance } from "@lichen/testkit";
import {
  beginKeyring,
  type KeyTable,
  keyringToBytes,
  openSlotTable,
  rootOfWords,
  sealSlotTable,
  sha256,
  type Way,
  wordsOfRoot,
} from "@lichen/vault";
import { flipped, hex, type Refused, type Vector, type VectorFile } from "./vector-file.ts";

const COST = { memory: 46 * 1024, passes: 2, lanes: 1 };

/** The 24 words. FORMAT.md section 10. */
export async function words(): Promise<VectorFile> {
  const chance = seededChance(20);
  const roots = [
    new Uint8Array(32),
    new Uint8Array(32).fill(255),
    ...Array.from({ length: 6 }, () => chance.bytes(32)),
  ];
  const spoken = wordsOfRoot(chance.bytes(32));
  const wrong: readonly (readonly [string, string])[] = [
    ["23 words", spoken.slice(1).join(" ")],
    ["25 words", [...spoken, "abandon"].join(" ")],
    ["none", ""],
    ["a word that is none", ["lichen", ...spoken.slice(1)].join(" ")],
    ["three letters of a word", ["aba", ...spoken.slice(1)].join(" ")],
    ["two words changed places", [spoken[1], spoken[0], ...spoken.slice(2)].join(" ")],
    ["24 times the same", "abandon ".repeat(24)],
  ];
  return {
    about:
      "BIP 39, English, 256 bits; read without regard to case, spacing and numbering, four letters of each are enough",
    vectors: [
      ...roots.map((root, i) => ({
        name: `root ${i + 1}`,
        what: "words",
        root: hex(root),
        words: wordsOfRoot(root).join(" "),
      })),
      ...roots.slice(2, 4).map((root, i) => ({
        name: `written another way ${i + 1}`,
        what: "read",
        root: hex(root),
        words: wordsOfRoot(root)
          .map((word, n) => `${n + 1}. ${word.slice(0, 4).toUpperCase()}`)
          .join("\n"),
      })),
    ],
    refused: wrong.map(([name, text]) => {
      const read = rootOfWords(text);
      if (read.ok) throw new Error(`${name} was read`);
      return { name, words: text, problem: read.problem.kind };
    }),
  };
}

/** The slot table: ways in, and the keyring they lead to. FORMAT.md section 4. */
export async function slots(): Promise<VectorFile> {
  const chance = seededChance(21);
  const keyring = await beginKeyring(chance);
  const storeKey = chance.bytes(32);
  const keys: KeyTable = { keyring, storeKey };
  const made = async (ways: readonly Way[]): Promise<Uint8Array> => {
    const table = await sealSlotTable(keys, ways, { chance, cost: COST });
    if (!table.ok) throw new Error(table.problem.kind);
    return table.value;
  };
  const passphrase = "ﬁve words of my own";
  const open = await made([{ kind: "this-device" }]);
  const locked = await made([{ kind: "passphrase", passphrase }]);
  const inside = hex(keyringToBytes(keyring));
  const vectors: Vector[] = [
    {
      name: "this device only",
      what: "slots",
      way: "this-device",
      storeKey: hex(storeKey),
      keyring: inside,
      bytes: hex(open),
    },
    {
      name: "a passphrase",
      what: "slots",
      way: "passphrase",
      passphrase,
      ...COST,
      storeKey: hex(storeKey),
      keyring: inside,
      bytes: hex(locked),
    },
  ];
  const resummed = (bytes: Uint8Array): Uint8Array => {
    const body = bytes.subarray(0, bytes.length - 32);
    return joinBytes(body, sha256(body));
  };
  const at = (bytes: Uint8Array, offset: number, ...values: readonly number[]): Uint8Array => {
    const changed = bytes.slice();
    changed.set(values, offset);
    return resummed(changed);
  };
  const other = await beginKeyring(chance);
  const otherName = bytesFromHex(other.vault);
  const weak = new Uint8Array(12);
  new DataView(weak.buffer).setUint32(0, 8 * 1024);
  new DataView(weak.buffer).setUint32(4, 1);
  new DataView(weak.buffer).setUint32(8, 1);
  const costly = weak.slice();
  new DataView(costly.buffer).setUint32(0, 2 ** 31);
  const device: Way = { kind: "this-device" };
  const right: Way = { kind: "passphrase", passphrase };
  const wrong: readonly (readonly [string, Uint8Array, Way])[] = [
    ["a flipped byte, with the old sum", flipped(open, 500), device],
    ["a flipped byte of the sum", flipped(open, open.length - 1), device],
    ["one byte short", open.subarray(0, -1), device],
    ["the next version", at(open, 4, 0, 2), device],
    ["another magic", at(open, 0, 0x4d), device],
    ["the name of another notebook", at(open, 8, ...(otherName.ok ? otherName.value : [])), device],
    ["a flipped byte of the device's own material", resummed(flipped(open, 24 + 40)), device],
    ["a flipped byte of the wrapped key", resummed(flipped(open, 24 + 130)), device],
    ["a flipped byte of the sealed keyring", resummed(flipped(open, 2_000)), device],
    ["a passphrase where none is asked", open, right],
    ["no passphrase where one is asked", locked, device],
    ["another passphrase", locked, { kind: "passphrase", passphrase: "five words of mine" }],
    ["too little work", at(locked, 24 + 4, ...weak), right],
    ["far too much work", at(locked, 24 + 4, ...costly), right],
    ["a slot of the next version", at(locked, 24 + 1, 2), right],
  ];
  const refused: Refused[] = [];
  for (const [name, bytes, way] of wrong) {
    const read = await openSlotTable(bytes, way);
    if (read.ok) throw new Error(`${name} was opened`);
    refused.push({
      name,
      way: way.kind,
      ...(way.kind === "passphrase" && { passphrase: way.passphrase }),
      bytes: hex(bytes),
      problem: read.problem.kind,
    });
  }
  return {
    about: "12,000 bytes: four slots that wrap S, and the keyring under S",
    vectors,
    refused,
  };
}
