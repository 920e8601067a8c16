import type { Tripwire } from "../port/standing.ts";

const KEY = "lichen-tripwire";

/** What localStorage remembers of the notebook; undefined when nothing. */
export function readTripwire(): Tripwire | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? "null");
    return isTripwire(kept) ? kept : undefined;
  } catch {
    return undefined; // Not ours: the copy in the Cache may know.
  }
}

/** Keeps the tripwire, or lets go of it. */
export function keepTripwire(tripwire: Tripwire | undefined): void {
  if (tripwire) localStorage.setItem(KEY, JSON.stringify(tripwire));
  else localStorage.removeItem(KEY);
}

function isTripwire(kept: unknown): kept is Tripwire {
  return (
    typeof kept === "object" &&
    kept !== null &&
    "notebook" in kept &&
    typeof kept.notebook === "string" &&
    "operations" in kept &&
    typeof kept.operations === "number"
  );
}
