import { joinBytes } from "@lichen/base";
import { seededChance } from "@lichen/testkit";
import fc from "fast-check";
import { expect, it } from "vitest";
import { HEAD_BYTES, readHead, signHead } from "./head.ts";
import { beginKeyring, joinKeyring, seenHash } from "./keyring.ts";

const chance = seededChance(1);
const keyring = await beginKeyring(chance);
const some = fc.uint8Array({ minLength: 32, maxLength: 32 });
const said = {
  seq: 4,
  hash: chance.bytes(32),
  epoch: 2,
  members: chance.bytes(32),
  seen: chance.bytes(32),
};
const kindOf = async (bytes: Uint8Array, ring = keyring): Promise<string> => {
  const head = await readHead(ring, bytes);
  return head.ok ? "believed" : head.problem.kind;
};

it("says again what was signed", async () => {
  const any = fc.record({
    seq: fc.maxSafeNat(),
    hash: some,
    epoch: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
    members: some,
    seen: some,
  });
  await fc.assert(
    fc.asyncProperty(any, async (head) => {
      const { vault, device } = keyring;
      const read = await readHead(keyring, await signHead(keyring, head));
      expect(read).toEqual({ ok: true, value: { vault, device, ...head } });
    }),
    { numRuns: 30 },
  );
});

it("is believed at no other length and with no byte changed", async () => {
  const head = await signHead(keyring, said);
  expect(head.length).toBe(HEAD_BYTES);
  for (let at = 0; at < head.length; at++) {
    const changed = head.slice();
    changed[at] = (changed[at] ?? 0) ^ 1;
    expect(await kindOf(changed), `byte ${at}`).toBe("damaged");
    expect(await kindOf(head.subarray(0, at)), `${at} bytes`).toBe("damaged");
  }
  expect(await kindOf(joinBytes(head, Uint8Array.of(0)))).toBe("damaged");
});

it("is believed of every device the root vouches for, and of none in another's name", async () => {
  const second = await joinKeyring(keyring, chance);
  expect(await kindOf(await signHead(second, said), second)).toBe("believed");
  expect(await kindOf(await signHead(second, said))).toBe("damaged");
  const impostor = { ...second, device: keyring.device };
  expect(await kindOf(await signHead(impostor, said), second)).toBe("damaged");
});

it("binds what was seen, in whatever order it is told", () => {
  const seen = ["b", "a", "c"].map((letter, i) => ({
    device: letter.repeat(32),
    seq: i,
    hash: "00",
  }));
  expect(seenHash(seen)).toEqual(seenHash(seen.toReversed()));
  for (const change of [{ device: "d".repeat(32) }, { seq: 9 }, { hash: "01" }]) {
    expect(
      seenHash(seen.with(1, { device: "a".repeat(32), seq: 1, hash: "00", ...change })),
    ).not.toEqual(seenHash(seen));
  }
  expect(seenHash([])).not.toEqual(seenHash(seen));
});
