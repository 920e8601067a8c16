import { bytesToHex, joinBytes, utf8 } from "@lichen/base";
import { nodeSqueeze, seededChance } from "@lichen/testkit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { headerFromBytes } from "./header.ts";
import { beginKeyring, joinEpochs, withNewEpoch } from "./keyring.ts";
import {
  type ChainPlace,
  LEAST_SEGMENT,
  NO_HASH,
  openSegment,
  STUB_BYTES,
  sealSegment,
  segmentHash,
  stubHash,
  stubOf,
} from "./segment.ts";

const chance = seededChance(1);
const keyring = await beginKeyring(chance);
const by = { chance, squeeze: nodeSqueeze };
const sealed = (
  text: string,
  place: ChainPlace = { seq: 1, prev: NO_HASH },
  under = keyring,
): Uint8Array => sealSegment(under, place, { ...by, payload: utf8(text) });
const textIn = (bytes: Uint8Array, under = keyring): string => {
  const opened = openSegment(under, bytes, nodeSqueeze);
  return opened.ok ? new TextDecoder().decode(opened.value.payload) : opened.problem.kind;
};

describe("a segment", () => {
  it("opens to what was sealed, and says where it belongs", () => {
    const bytes = sealed("a word", { seq: 3, prev: new Uint8Array(32).fill(9) });
    const opened = openSegment(keyring, bytes, nodeSqueeze);
    expect(opened.ok && opened.value.header).toMatchObject({
      vault: keyring.vault,
      device: keyring.device,
      seq: 3,
      epoch: 1,
      prev: new Uint8Array(32).fill(9),
    });
    expect(textIn(bytes)).toBe("a word");
    expect(bytes.length).toBe(LEAST_SEGMENT);
  });

  it("opens under the epoch it names, long after another began", () => {
    const later = withNewEpoch(keyring, chance);
    expect(textIn(sealed("then"), later)).toBe("then");
    expect(textIn(sealed("now", { seq: 2, prev: NO_HASH }, later))).toBe("damaged");
    expect(textIn(sealed("now", { seq: 2, prev: NO_HASH }, later), later)).toBe("now");
  });

  it("opens under whichever of two keys of one number it was sealed with", () => {
    const [a, b] = [withNewEpoch(keyring, chance), withNewEpoch(keyring, chance)];
    const both = { ...keyring, epochs: joinEpochs(a.epochs, b.epochs) };
    for (const [text, ring] of [
      ["one", a],
      ["other", b],
    ] as const) {
      expect(textIn(sealed(text, { seq: 2, prev: NO_HASH }, ring), both)).toBe(text);
    }
  });

  it("cannot be put in another place, under another name, or into another notebook", async () => {
    const [one, two] = [sealed("one"), sealed("two", { seq: 2, prev: NO_HASH })];
    expect(textIn(joinBytes(two.subarray(0, 112), one.subarray(112)))).toBe("damaged");
    const other = await beginKeyring(chance);
    expect(textIn(one, { ...keyring, vault: other.vault })).toBe("damaged");
    expect(textIn(one, { ...other, vault: keyring.vault })).toBe("damaged");
    const renamed = one.slice();
    renamed.set(two.subarray(40, 48), 40);
    expect(textIn(renamed)).toBe("damaged");
  });

  it("never repeats a nonce", () => {
    const nonces = Array.from({ length: 2_000 }, () => bytesToHex(sealed("").subarray(88, 112)));
    expect(new Set(nonces).size).toBe(nonces.length);
  });
});

describe("the chain", () => {
  it("is the same over a segment and over its stub", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), (text) => {
        const bytes = sealed(text);
        const stub = stubOf(bytes);
        expect(stub.length).toBe(STUB_BYTES);
        expect(stubHash(stub)).toEqual(segmentHash(bytes));
      }),
    );
  });

  it("breaks at any changed byte of a header or of a ciphertext", () => {
    const bytes = sealed("whole");
    const hash = bytesToHex(segmentHash(bytes));
    for (let at = 0; at < bytes.length; at++) {
      const changed = bytes.slice();
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(bytesToHex(segmentHash(changed)), `byte ${at}`).not.toBe(hash);
    }
  });

  it("is walked from each segment to the one before, to the first", () => {
    const log: Uint8Array[] = [sealed("1")];
    for (let seq = 2; seq <= 5; seq++) {
      log.push(sealed(`${seq}`, { seq, prev: segmentHash(log.at(-1) ?? NO_HASH) }));
    }
    let expected = bytesToHex(segmentHash(log.at(-1) ?? NO_HASH));
    for (const bytes of log.toReversed()) {
      expect(bytesToHex(segmentHash(bytes))).toBe(expected);
      const header = headerFromBytes(stubOf(bytes));
      if (!header.ok) throw new Error(header.problem.kind);
      expected = bytesToHex(header.value.prev);
    }
    expect(expected).toBe(bytesToHex(NO_HASH));
  });
});
