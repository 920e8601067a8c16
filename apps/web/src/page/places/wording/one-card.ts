import { effect } from "@preact/signals";
import { address } from "../../router.ts";

/** The text whose card is in sight, by a token of its own. */
let shownBy: symbol | undefined;
/** Whether a card was closed on the page the person is on. */
let isClosedHere = false;

effect(() => {
  address.value; // Another page: what was closed on the last one says nothing about it.
  isClosedHere = false;
});

/** Whether a text may show a card: one at a time, and none on a page where one was closed. */
export function mayShow(text: symbol): boolean {
  return !isClosedHere && (shownBy === undefined || shownBy === text);
}

/** A text shows its card. */
export function show(text: symbol): void {
  shownBy = text;
}

/** A text has no card any more: it went with its field, or the person closed it. */
export function letGo(text: symbol, { isClosed }: { readonly isClosed: boolean }): void {
  if (isClosed) isClosedHere = true;
  if (shownBy === text) shownBy = undefined;
}
