import type { Json } from "@lichen/base";
import { isJsonObject, memberOf, parseJson } from "@lichen/base";
import type { Tripwire } from "../port/standing.ts";

const CACHE = "lichen-tripwire";
const ADDRESS = "/tripwire";

/** The tripwire as the Cache holds it; undefined when it holds none. */
export async function cachedTripwire(): Promise<Tripwire | undefined> {
  try {
    const found = await (await caches.open(CACHE)).match(ADDRESS);
    return found && tripwireFromJson(parseJson(await found.text()));
  } catch {
    return undefined; // No Cache here: the copy in localStorage has to do.
  }
}

/** Keeps the tripwire in the Cache, or lets go of it. */
export async function cacheTripwire(tripwire: Tripwire | undefined): Promise<void> {
  try {
    const cache = await caches.open(CACHE);
    if (tripwire) await cache.put(ADDRESS, new Response(JSON.stringify(tripwire)));
    else await cache.delete(ADDRESS);
  } catch {
    // A second copy that could not be made costs nothing but that copy.
  }
}

/** Reads a tripwire; undefined when it is none. */
export function tripwireFromJson(json: Json | undefined): Tripwire | undefined {
  if (!isJsonObject(json)) return undefined;
  const notebook = memberOf(json, "notebook");
  const operations = memberOf(json, "operations");
  return typeof notebook === "string" && typeof operations === "number"
    ? { notebook, operations }
    : undefined;
}
