import type { Clock, Squeeze } from "@lichen/base";
import { deflateSync, Inflate } from "fflate";

/**
 * Bytes fed to the inflater at a time: few enough that a bomb is noticed while it is small (a byte
 * swells to a thousand at most), many enough that the inflater does not spend its time on seams.
 */
const PIECE = 32 * 1024;

/** Raw deflate in the browser, in step with Node's. */
export const browserSqueeze: Squeeze = {
  deflate: (bytes) => deflateSync(bytes, { level: 6 }),
  inflate(bytes, limit) {
    const parts: Uint8Array[] = [];
    let size = 0;
    let isWhole = false;
    try {
      const inflate = new Inflate((part, last) => {
        size += part.length;
        if (size > limit) throw new RangeError("more than was allowed");
        parts.push(part);
        isWhole ||= last;
      });
      for (let at = 0; at < bytes.length || at === 0; at += PIECE) {
        inflate.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
      }
    } catch {
      return undefined; // Not deflate, or more than was allowed.
    }
    return isWhole ? joined(parts, size) : undefined;
  },
};

function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const all = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** The clock of this machine, where the person is now. */
export const browserClock: Clock = {
  now: () => Date.now(),
  zone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
};
