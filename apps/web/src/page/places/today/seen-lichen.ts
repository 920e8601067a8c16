import type { Theme } from "@lichen/thallus";
import { effect } from "@preact/signals";
import { standing } from "../../notebook.ts";

/** The lichen as it was last seen on Today. */
export interface SeenLichen {
  readonly image: ImageBitmap | HTMLCanvasElement;
  readonly theme: Theme;
  readonly days: number;
  readonly seams: number;
}

let seen: SeenLichen | undefined;

/** What was last seen, to be shown at once when a person comes back to Today. */
export function seenLichen(theme: Theme): SeenLichen | undefined {
  return seen?.theme === theme ? seen : undefined;
}

/** Remembers what is seen now; undefined forgets. */
export function remember(now: SeenLichen | undefined): void {
  if (seen && seen.image !== now?.image && seen.image instanceof ImageBitmap) seen.image.close();
  seen = now;
}

/** A locked notebook shows nothing of it, and keeps nothing of it. */
effect(() => {
  if (standing.value?.kind !== "open") remember(undefined);
});
