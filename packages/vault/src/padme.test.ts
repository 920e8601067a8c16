import fc from "fast-check";
import { expect, it } from "vitest";
import { PADDING_FLOOR, pad, paddedLength, unpad } from "./padme.ts";

/** The slow twin: the least length not below n whose low bits, e − s of them, are all zero. */
function slowPadded(n: number): number {
  if (n <= PADDING_FLOOR) return PADDING_FLOOR;
  let e = 0;
  while (2 ** (e + 1) <= n) e += 1;
  let s = 1;
  while (2 ** s <= e) s += 1;
  let padded = n;
  while (padded % 2 ** (e - s) !== 0) padded += 1;
  return padded;
}

it("costs at most 12 % above the floor, settles at once, and agrees with its slow twin", () => {
  const lengths = new Set<number>();
  for (let n = 0; n <= 70_000; n++) {
    const padded = paddedLength(n);
    expect(padded).toBeGreaterThanOrEqual(n);
    if (n > PADDING_FLOOR) expect(padded).toBeLessThanOrEqual(n * 1.12);
    expect(paddedLength(padded)).toBe(padded);
    lengths.add(padded);
  }
  for (let n = 0; n <= 5_000; n++) expect(paddedLength(n)).toBe(slowPadded(n));
  expect(lengths.size).toBeLessThan(160);
});

it("gives back what was put in, and reads nothing that was not made so", () => {
  const change = fc.record({ at: fc.nat(), by: fc.integer({ min: 1, max: 255 }) });
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 900 }), change, (bytes, { at, by }) => {
      const padded = pad(bytes);
      expect([...(unpad(padded) ?? [])]).toEqual([...bytes]);
      expect(unpad(padded.subarray(0, -1))).toBeUndefined();
      const changed = padded.slice();
      const place = at % padded.length;
      changed[place] = (changed[place] ?? 0) ^ by;
      // Whatever is read is read from the one padding it has.
      const read = unpad(changed);
      if (read) expect([...pad(read)]).toEqual([...changed]);
      if (place >= 4 + bytes.length) expect(read).toBeUndefined();
    }),
  );
});

it("reads no padding that claims more than there is, up to the highest length", () => {
  for (const length of [253, 2 ** 31, 2 ** 32 - 1]) {
    const padded = new Uint8Array(PADDING_FLOOR);
    new DataView(padded.buffer).setUint32(0, length);
    expect(unpad(padded), `${length}`).toBeUndefined();
  }
});

it("took a padding of no bytes, one bit away, for a padding of one zero: which it also is", () => {
  const changed = pad(new Uint8Array(0));
  changed[3] = 1;
  expect(unpad(changed)).toEqual(Uint8Array.of(0));
});
