import { seededChance } from "@lichen/testkit";
import { expect, it } from "vitest";
import { readHead, signHead } from "./head.ts";
import {
  beginKeyring,
  certificateOf,
  joinEpochs,
  joinKeyring,
  membersHash,
  withNewEpoch,
} from "./keyring.ts";
import { NO_HASH } from "./segment.ts";

const chance = seededChance(1);
const keyring = await beginKeyring(chance);

it("vouches for each device that joined, and for none that put itself in", async () => {
  const joined = await joinKeyring(keyring, chance);
  expect(joined.certificates).toHaveLength(2);
  expect(await certificateOf(joined, joined.device)).toBeDefined();
  const other = await beginKeyring(chance);
  const [foreign] = other.certificates;
  if (!foreign) throw new Error("no certificate");
  const slipped = { ...keyring, certificates: [...keyring.certificates, foreign] };
  expect(await certificateOf(slipped, foreign.device)).toBeUndefined();
});

it("believes a head of a device it vouches for, and no other", async () => {
  const said = { seq: 1, hash: NO_HASH, epoch: 1, members: membersHash([]), seen: NO_HASH };
  const head = await signHead(keyring, said);
  expect((await readHead(keyring, head)).ok).toBe(true);
  const other = await beginKeyring(chance);
  expect((await readHead(other, head)).ok).toBe(false);
  expect((await readHead({ ...keyring, certificates: [] }, head)).ok).toBe(false);
  const impostor = { ...keyring, signingSeed: other.signingSeed };
  expect((await readHead(keyring, await signHead(impostor, said))).ok).toBe(false);
});

it("keeps both keys where two devices began an epoch of one number", () => {
  const [a, b] = [withNewEpoch(keyring, chance).epochs, withNewEpoch(keyring, chance).epochs];
  expect(joinEpochs(a, b).map(({ number }) => number)).toEqual([1, 2, 2]);
  expect(joinEpochs(a, b)).toEqual(joinEpochs(b, a));
  expect(joinEpochs(a, a)).toEqual(a);
});
