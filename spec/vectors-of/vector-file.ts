import { bytesToHex } from "@lichen/base";

/** One file of vectors: what must come out, and what must be refused and how. */
export interface VectorFile {
  readonly about: string;
  readonly vectors: readonly Vector[];
  readonly refused: readonly (Vector & { readonly problem: string })[];
}

/** A named example; bytes are lower-case hexadecimal. */
export type Vector = { readonly name: string } & Readonly<Record<string, unknown>>;

/** Bytes as the vectors write them. */
export const hex = bytesToHex;

/** A copy with one byte changed. */
export function flipped(bytes: Uint8Array, at: number): Uint8Array {
  const changed = bytes.slice();
  changed[at] = (changed[at] ?? 0) ^ 1;
  return changed;
}
