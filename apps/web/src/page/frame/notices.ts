import { signal } from "@preact/signals";
import { whenLeft } from "../router.ts";

export interface Told {
  readonly text: string;
  /** The kind half of what was done ([Note: Symbiosis]). */
  readonly kindLine?: string;
  readonly undo?: { readonly label: string; readonly act: () => void } | undefined;
}

/** What was just done, said at the foot of the page; each time with a turn of its own. */
export const told = signal<(Told & { readonly turn: number }) | undefined>(undefined);

/** Long enough to read twice and to reach Undo; what can be undone can also be undone elsewhere. */
const STAYS = 15_000;

/** A notice told this long before a page is left goes with the page, in milliseconds. */
const FRESH = 1000;

let timer = 0;
let turn = 0;
let toldAt = 0;

/** Says what was just done. */
export function announce(what: Told): void {
  clearTimeout(timer);
  turn += 1;
  told.value = { ...what, turn };
  toldAt = performance.now();
  timer = setTimeout(hush, STAYS);
}

/** Takes away what was told of a page that was left, and not what was told on leaving it. */
export function hushOnLeaving(): void {
  if (whenLeft() - toldAt > FRESH) hush();
}

/** Takes the notice away. */
export function hush(): void {
  clearTimeout(timer);
  told.value = undefined;
}
