import { bytesToHex, utf8 } from "@lichen/base";
import { nodeSqueeze, seededChance } from "@lichen/testkit";
import { expect, it } from "vitest";
import {
  letterSlitFromJson,
  letterSlitOf,
  letterSlitToJson,
  openKeptWhileLocked,
  sealWhileLocked,
} from "./kept-while-locked.ts";
import { beginKeyring } from "./keyring.ts";

const by = { chance: seededChance(7), squeeze: nodeSqueeze };
const keyring = await beginKeyring(by.chance);
const slit = await letterSlitOf(keyring);

it("opens, with the device's keys, what was put in without them", async () => {
  const sealed = await sealWhileLocked(slit, utf8("a word at night"), by);
  const opened = await openKeptWhileLocked(keyring, sealed, nodeSqueeze);
  expect(opened.ok && bytesToHex(opened.value.payload)).toBe(bytesToHex(utf8("a word at night")));
});

it("opens for no other device of the same notebook", async () => {
  const sealed = await sealWhileLocked(slit, utf8("mine"), by);
  const other = await beginKeyring(by.chance);
  const stranger = { ...keyring, exchangeSeed: other.exchangeSeed };
  expect((await openKeptWhileLocked(stranger, sealed, nodeSqueeze)).ok).toBe(false);
});

it("refuses every changed byte", async () => {
  const sealed = await sealWhileLocked(slit, utf8("whole"), by);
  for (let at = 0; at < sealed.length; at++) {
    const changed = sealed.slice();
    changed[at] = (changed[at] ?? 0) ^ 1;
    expect((await openKeptWhileLocked(keyring, changed, nodeSqueeze)).ok, `byte ${at}`).toBe(false);
  }
});

it("keeps a slit as JSON and refuses what is none", () => {
  expect(letterSlitFromJson(letterSlitToJson(slit))).toEqual(slit);
  for (const bad of [null, 1, [], {}, { ...letterSlitToJson(slit), exchange: "short" }]) {
    expect(letterSlitFromJson(bad)).toBeUndefined();
  }
});
