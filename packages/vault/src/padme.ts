/** The least length a payload is padded to. */
export const PADDING_FLOOR = 256;

/**
 * The padded length of a payload: PADMÉ, which hides a length in O(log log n) bits for at most 12 %
 * more bytes, with a floor of 256.
 *
 * With e = floor(log2 n) and s = floor(log2 e) + 1, the last e − s bits are rounded up to zero.
 * Source: Nikitin et al., "Reducing Metadata Leakage from Encrypted Files and Communication with
 * PURBs", PoPETs 2019, section 4.
 */
export function paddedLength(length: number): number {
  if (length <= PADDING_FLOOR) return PADDING_FLOOR;
  const e = Math.floor(Math.log2(length));
  const s = Math.floor(Math.log2(e)) + 1;
  const unit = 2 ** (e - s);
  return Math.ceil(length / unit) * unit;
}

/** `u32 length ‖ bytes ‖ zeros`, as long as {@link paddedLength} of all but the zeros. */
export function pad(bytes: Uint8Array): Uint8Array {
  const padded = new Uint8Array(paddedLength(bytes.length + 4));
  new DataView(padded.buffer).setUint32(0, bytes.length);
  padded.set(bytes, 4);
  return padded;
}

/** The bytes inside a padding; undefined unless length and zeros are exactly as {@link pad} makes them. */
export function unpad(padded: Uint8Array): Uint8Array | undefined {
  if (padded.length < 4) return undefined;
  const length = new DataView(padded.buffer, padded.byteOffset).getUint32(0);
  if (padded.length !== paddedLength(length + 4)) return undefined;
  for (let i = 4 + length; i < padded.length; i++) if (padded[i] !== 0) return undefined;
  return padded.subarray(4, 4 + length);
}
