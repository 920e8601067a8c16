import { textFromUtf8, utf8 } from "@lichen/base";
import { seededChance } from "@lichen/testkit";
import { expect, it } from "vitest";
import { beginKeyring, joinKeyring, withNewEpoch } from "./keyring.ts";
import {
  keyringFromBytes,
  keyringToBytes,
  sharedFromBytes,
  sharedToBytes,
} from "./keyring-bytes.ts";

const chance = seededChance(1);
const keyring = withNewEpoch(await joinKeyring(await beginKeyring(chance), chance), chance);

function textOf(bytes: Uint8Array): string {
  const text = textFromUtf8(bytes);
  if (!text.ok) throw new Error("not text");
  return text.value;
}

const text = textOf(keyringToBytes(keyring));
const json: Record<string, unknown> = JSON.parse(text);
const changed = (members: object): string => JSON.stringify({ ...json, ...members });
const read = (each: string) => keyringFromBytes(utf8(each));

it("comes back from its bytes", () => {
  expect(keyringFromBytes(keyringToBytes(keyring))).toEqual(keyring);
});

it("is refused whole where any part is missing or malformed", () => {
  for (const name of Object.keys(json)) {
    for (const wrong of [undefined, null, 7, "AA", [["x"]], {}]) {
      expect(read(changed({ [name]: wrong })), `${name} ${JSON.stringify(wrong)}`).toBeUndefined();
    }
  }
  expect(keyringFromBytes(Uint8Array.of(255))).toBeUndefined();
});

it("has one spelling: nothing hides in it, and nothing unknown is lost by writing it again", () => {
  const spellings = {
    "a space": text.replace(":", ": "),
    "a mark before it": `\ufeff${text}`,
    "a member twice": text.replace("{", `{"vault":"${keyring.vault}",`),
    "a member of a newer version": changed({ passkey: "" }),
    "a prototype": text.replace("{", '{"__proto__":{"polluted":true},'),
    "another order": JSON.stringify(Object.fromEntries(Object.entries(json).reverse())),
    "a number written another way": text.replace('[[1,"', '[[1.0,"'),
    "an epoch with more to it": text.replace(/"\],\[2,/, '",0],[2,'),
    "a name in capitals": text.replace(keyring.vault, keyring.vault.toUpperCase()),
  };
  for (const [name, spelling] of Object.entries(spellings)) {
    expect(spelling, name).not.toBe(text);
    expect(read(spelling), name).toBeUndefined();
  }
  expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
});

it("holds no epoch that a header could not name, none twice and none out of order", () => {
  const [one, two] = keyring.epochs;
  if (!one || !two) throw new Error("two epochs were made");
  const withEpochs = (...epochs: (typeof one)[]) =>
    keyringFromBytes(keyringToBytes({ ...keyring, epochs }));
  expect(withEpochs(one, two)).toBeDefined();
  expect(withEpochs({ ...two, number: 2 ** 32 - 1 })).toBeDefined();
  expect(withEpochs()).toBeUndefined();
  expect(withEpochs(two, one)).toBeUndefined();
  expect(withEpochs(one, one)).toBeUndefined();
  for (const number of [0, -1, 1.5, 2 ** 32]) {
    expect(withEpochs({ ...one, number }), `${number}`).toBeUndefined();
  }
});

it("holds one certificate a device", () => {
  const [first] = keyring.certificates;
  if (!first) throw new Error("a certificate was made");
  const certificates = [...keyring.certificates, first];
  expect(keyringFromBytes(keyringToBytes({ ...keyring, certificates }))).toBeUndefined();
});

it("shares everything but the secrets of one device", () => {
  const { vault, root, epochs, certificates } = keyring;
  const shared = sharedToBytes(keyring);
  expect(sharedFromBytes(shared)).toEqual({ vault, root, epochs, certificates });
  for (const secret of [json.signing, json.exchange]) expect(textOf(shared)).not.toContain(secret);
  expect(sharedFromBytes(keyringToBytes(keyring))).toBeUndefined();
});
