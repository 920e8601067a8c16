import type { NamedProblem } from "@lichen/content";

/** How a notebook stands in this browser, as the page needs to know it. */
export type Standing =
  /** Nothing was ever kept here. */
  | { readonly kind: "first-run" }
  /** It opens with a passphrase; meanwhile a check-in can still be put in through the slit. */
  | { readonly kind: "locked"; readonly canKeep: boolean }
  | Open
  /** Another tab is the writer. */
  | { readonly kind: "elsewhere" }
  /** There was a notebook here and the browser lost it. */
  | { readonly kind: "lost"; readonly operations: number }
  /** It is here and cannot be opened. */
  | { readonly kind: "unreadable"; readonly problem: NamedProblem };

/** An open notebook. */
export interface Open {
  readonly kind: "open";
  readonly protection: "this-device" | "passphrase";
  /** Grows by one with every change: a page that shows more than it asked for asks again. */
  readonly revision: number;
  /** Operations fewer than this browser remembers having kept: something was lost. */
  readonly fewer: number;
  /** True when something in the notebook does not open; the rest is there. */
  readonly isHurt: boolean;
  /** True once the browser said its room is full: nothing is written until the person tries again. */
  readonly isFull: boolean;
  /** Check-ins that were kept while locked and are in the notebook now. */
  readonly tookIn: number;
}

/**
 * What a browser remembers of its notebook outside it: enough to know that it was there, nothing to
 * read. Kept in localStorage and in Cache, which are emptied at other times than the store.
 */
export interface Tripwire {
  /** SHA-256 of the notebook's name, hexadecimal. */
  readonly notebook: string;
  readonly operations: number;
}
