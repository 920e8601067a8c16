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

it("gives back what was put in, and nothing from a padding that was not made so", () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 900 }),
      fc.nat(),
      fc.integer({ min: 1, max: 255 }),
      (bytes, at, by) => {
        const padded = pad(bytes);
        expect([...(unpad(padded) ?? [])]).toEqual([...bytes]);
        const changed = padded.slice();
        const place = at % padded.length;
        changed[place] = (changed[place] ?? 0) ^ by;
        const read = unpad(changed);
        if (place >= 4 + bytes.length) expect(read).toBeUndefined();
        else if (place >= 4) expect(read?.length).toBe(bytes.length);
        expect(unpad(padded.subarray(0, -1))).toBeUndefined();
      },
    ),
  );
});
