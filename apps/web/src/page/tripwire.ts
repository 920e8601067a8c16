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

/**
 * Whether this browser holds nothing of Lichen at all: no tripwire, no database, no cache. Then a
 * first run is what it is, and need not wait for the worker to say so.
 */
export const untouched = isUntouched();

async function isUntouched(): Promise<boolean> {
  if (localStorage.getItem(KEY) !== null) return false;
  try {
    const [databases, held] = await Promise.all([indexedDB.databases(), caches.keys()]);
    return databases.length === 0 && held.length === 0;
  } catch {
    return false; // A browser that does not tell: the worker will.
  }
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
