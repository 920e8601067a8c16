/**
 * The answer of anything that may expectedly not work out: a value, or a problem.
 *
 * A problem carries a `kind` and data, never a sentence (sentences live in `content`) and never
 * anything the person wrote. Bugs are thrown instead; a function does one or the other.
 */
export type Result<T, P> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: P };

/** A result that worked out. */
export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

/** A result that did not work out, for the reason given. */
export function problem<const P>(reason: P): { readonly ok: false; readonly problem: P } {
  return { ok: false, problem: reason };
}
