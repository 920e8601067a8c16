import { bytesToHex, utf8 } from "@lichen/base";
import { seededChance } from "@lichen/testkit";
import {
  COST,
  decrypt,
  derive,
  encrypt,
  labelledHash,
  paddedLength,
  sha256,
  stretch,
} from "@lichen/vault";
import { agree, exchangePublicKey, sign, signingPublicKey } from "@lichen/vault/signing";
import { flipped, hex, type VectorFile } from "./vector-file.ts";

/** SHA-256 with labels, and HKDF-SHA256. FORMAT.md section 2. */
export async function hashes(): Promise<VectorFile> {
  const chance = seededChance(1);
  const labels = ["lichen/1/seg", "lichen/1/seen", "lichen/1/settings"];
  const infos = [
    "lichen/1/op",
    "lichen/1/snapshot",
    "lichen/1/identity",
    "lichen/1/commit",
    "lichen/1/backup-kek",
    "lichen/1/this-device-kek",
    "lichen/1/kept-while-locked",
  ];
  return {
    about: "SHA-256 of an ASCII label and bytes; HKDF-SHA256 to 32 bytes with an ASCII info",
    vectors: [
      {
        name: "sha256 of nothing",
        what: "sha256",
        bytes: "",
        out: bytesToHex(sha256(new Uint8Array(0))),
      },
      ...labels.map((label) => {
        const bytes = chance.bytes(144);
        return {
          name: label,
          what: "labelled",
          label,
          bytes: hex(bytes),
          out: hex(labelledHash(label, bytes)),
        };
      }),
      ...infos.flatMap((info) =>
        [0, 16, 64].map((length) => {
          const [key, salt] = [chance.bytes(32), chance.bytes(length)];
          return {
            name: `${info}, salt of ${length}`,
            what: "hkdf",
            key: hex(key),
            info,
            salt: hex(salt),
            out: hex(derive(key, info, salt)),
          };
        }),
      ),
    ],
    refused: [],
  };
}

/** PADMÉ with a floor of 256. */
export async function padme(): Promise<VectorFile> {
  const lengths = [
    ...Array.from({ length: 1_100 }, (_, n) => n),
    ...Array.from({ length: 700 }, (_, n) => 1_100 + n * 97),
  ];
  const all = new Uint8Array(70_001 * 4);
  for (let n = 0; n <= 70_000; n++) new DataView(all.buffer).setUint32(n * 4, paddedLength(n));
  return {
    about:
      "padded length of a length; the last row is SHA-256 over the padded lengths of 0 to 70000, each u32",
    vectors: [
      { name: "lengths", what: "table", lengths: lengths.map((n) => [n, paddedLength(n)]) },
      { name: "0 to 70000", what: "sum", out: hex(sha256(all)) },
    ],
    refused: [
      { name: "shorter than its length", bytes: "000001000000", problem: "damaged" },
      { name: "no length", bytes: "0000", problem: "damaged" },
      {
        name: "not as long as it has to be",
        bytes: `00000001aa${"00".repeat(250)}`,
        problem: "damaged",
      },
      {
        name: "longer than it has to be",
        bytes: `00000001aa${"00".repeat(252)}`,
        problem: "damaged",
      },
      {
        name: "filled with something",
        bytes: `00000001aa${"00".repeat(250)}01`,
        problem: "damaged",
      },
    ],
  };
}

/** XChaCha20-Poly1305. The first is that of draft-irtf-cfrg-xchacha-03, appendix A.3.1. */
export async function aead(): Promise<VectorFile> {
  const chance = seededChance(2);
  const draft = {
    key: Uint8Array.from({ length: 32 }, (_, i) => 0x80 + i),
    nonce: Uint8Array.from({ length: 24 }, (_, i) => 0x40 + i),
    aad: Uint8Array.from([0x50, 0x51, 0x52, 0x53, 0xc0, 0xc1, 0xc2, 0xc3, 0xc4, 0xc5, 0xc6, 0xc7]),
    clear: utf8(
      "Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the future, sunscreen would be it.",
    ),
  };
  const ours = [0, 1, 16, 63, 64, 256, 1_000].map((length) => ({
    key: chance.bytes(32),
    nonce: chance.bytes(24),
    aad: chance.bytes(112),
    clear: chance.bytes(length),
  }));
  const vectors = [draft, ...ours].map(({ key, nonce, aad, clear }, i) => ({
    name: i === 0 ? "draft-irtf-cfrg-xchacha-03 A.3.1" : `${clear.length} bytes`,
    what: "aead",
    key: hex(key),
    nonce: hex(nonce),
    aad: hex(aad),
    clear: hex(clear),
    sealed: hex(encrypt(key, nonce, aad, clear)),
  }));
  const [key, nonce, aad] = [chance.bytes(32), chance.bytes(24), chance.bytes(8)];
  const sealed = encrypt(key, nonce, aad, chance.bytes(40));
  const refuse = (
    name: string,
    changed: Partial<Record<"key" | "nonce" | "aad" | "sealed", Uint8Array>>,
  ) => {
    const tried = { key, nonce, aad, sealed, ...changed };
    if (decrypt(tried.key, tried.nonce, tried.aad, tried.sealed))
      throw new Error(`${name} was opened`);
    return {
      name,
      key: hex(tried.key),
      nonce: hex(tried.nonce),
      aad: hex(tried.aad),
      sealed: hex(tried.sealed),
      problem: "damaged",
    };
  };
  return {
    about: "XChaCha20-Poly1305: 32-byte key, 24-byte nonce, the tag of 16 bytes last",
    vectors,
    refused: [
      refuse("a flipped byte of ciphertext", { sealed: flipped(sealed, 3) }),
      refuse("a flipped byte of the tag", { sealed: flipped(sealed, sealed.length - 1) }),
      refuse("a flipped byte of associated data", { aad: flipped(aad, 0) }),
      refuse("a flipped byte of the nonce", { nonce: flipped(nonce, 23) }),
      refuse("a flipped byte of the key", { key: flipped(key, 31) }),
      refuse("one byte short", { sealed: sealed.subarray(0, -1) }),
      refuse("shorter than a tag", { sealed: sealed.subarray(0, 15) }),
      refuse("no associated data", { aad: new Uint8Array(0) }),
    ],
  };
}

/** Argon2id of a passphrase in NFKC. */
export async function argon2id(): Promise<VectorFile> {
  const chance = seededChance(3);
  const given = [
    { passphrase: "five words of my own", cost: COST },
    { passphrase: "ﬁve wörds", cost: { memory: 46 * 1024, passes: 2, lanes: 1 } },
    { passphrase: "ज़रा धीरे चलो", cost: { memory: 46 * 1024, passes: 2, lanes: 1 } },
  ];
  const vectors = [];
  for (const { passphrase, cost } of given) {
    const salt = chance.bytes(16);
    const out = hex(await stretch(passphrase, salt, cost));
    vectors.push({
      name: passphrase,
      what: "argon2id",
      passphrase,
      nfkc: hex(utf8(passphrase.normalize("NFKC"))),
      salt: hex(salt),
      ...cost,
      out,
    });
  }
  return {
    about: "Argon2id (RFC 9106), version 0x13, 32 bytes out; memory in KiB",
    vectors,
    refused: [],
  };
}

/** Ed25519 and X25519 from 32-byte seeds. */
export async function curves(): Promise<VectorFile> {
  const chance = seededChance(4);
  const vectors = [];
  for (let i = 0; i < 4; i++) {
    const [seed, message] = [chance.bytes(32), chance.bytes(i * 40)];
    vectors.push({
      name: `ed25519, message of ${message.length}`,
      what: "ed25519",
      seed: hex(seed),
      public: hex(await signingPublicKey(seed)),
      message: hex(message),
      signature: hex(await sign(seed, message)),
    });
  }
  for (let i = 0; i < 3; i++) {
    const [mine, theirs] = [chance.bytes(32), chance.bytes(32)];
    const publicKey = await exchangePublicKey(theirs);
    vectors.push({
      name: `x25519 ${i + 1}`,
      what: "x25519",
      seed: hex(mine),
      public: hex(await exchangePublicKey(mine)),
      other: hex(publicKey),
      shared: hex(await agree(mine, publicKey)),
    });
  }
  const [seed, message] = [chance.bytes(32), chance.bytes(20)];
  const publicKey = hex(await signingPublicKey(seed));
  const signature = await sign(seed, message);
  const refused = [
    { name: "another message", message: hex(flipped(message, 0)), signature: hex(signature) },
    { name: "a flipped byte of R", message: hex(message), signature: hex(flipped(signature, 0)) },
    { name: "a flipped byte of S", message: hex(message), signature: hex(flipped(signature, 40)) },
    { name: "one byte short", message: hex(message), signature: hex(signature.subarray(0, 63)) },
  ].map((each) => ({ ...each, public: publicKey, problem: "damaged" }));
  return {
    about: "Ed25519 (RFC 8032) and X25519 (RFC 7748), keys from 32-byte seeds",
    vectors,
    refused,
  };
}
