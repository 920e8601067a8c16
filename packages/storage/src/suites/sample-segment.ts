import { type StoredSegment, seededRandom } from "@lichen/base";

/** Bytes in the header of a segment: the least there can be. */
export const LEAST_SAMPLE = 112;

/** A device's name made of one number. */
export function sampleDevice(n: number): string {
  return n.toString(16).padStart(32, "0");
}

/**
 * Bytes a store can take for a segment: the clear start of one (`LCH1`, device at 24, number at 40),
 * and invented bytes for what only a key could read.
 */
export function sampleSegment(
  device: string,
  seq: number,
  { size = 200, whole = true, seed = seq }: { size?: number; whole?: boolean; seed?: number } = {},
): StoredSegment {
  const random = seededRandom(seed);
  const bytes = Uint8Array.from({ length: size }, () => random.between(0, 255));
  const view = new DataView(bytes.buffer);
  view.setUint32(0, 0x4c434831);
  for (let i = 0; i < 16; i++) {
    bytes[24 + i] = Number.parseInt(device.slice(2 * i, 2 * i + 2), 16);
  }
  view.setBigUint64(40, BigInt(seq));
  return { device, seq, whole, bytes };
}
