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

/** A vector that must be refused, and how. */
export type Refused = Vector & { readonly problem: string };

/** The problem something is refused with; a bug if it is not. */
export function refusal(
  name: string,
  read: { readonly ok: boolean; readonly problem?: { readonly kind: string } },
): string {
  if (read.ok || !read.problem) throw new Error(`${name} was accepted`);
  return read.problem.kind;
}
