import { signal } from "@preact/signals";
import { standing, whenClosed } from "./notebook.ts";

/**
 * A text another app or page handed over, in memory until the person keeps it or puts it away. While
 * locked nobody is shown it; once it met an open notebook it goes with the next lock, like all that is
 * in hand.
 */
export const sharedText = signal<string | undefined>(undefined);

let wasOpen = false;

standing.subscribe((now) => {
  if (now?.kind === "open") wasOpen = true;
});

whenClosed(() => {
  if (wasOpen) sharedText.value = undefined;
  wasOpen = false;
});
