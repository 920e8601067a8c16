import type { RecordId } from "@lichen/base";

/** What lies in a jar: anything with a name. */
interface InJar {
  readonly id: RecordId;
}

/**
 * Takes the next one out of a jar. Each comes once before any comes again, and never the same one
 * twice running, so that a person can go on as long as there is something new. `seen` are those that
 * came, in order; `chance` is a number from 0 up to and without 1. Undefined for an empty jar.
 */
export function drawFromJar<T extends InJar>(
  jar: readonly T[],
  seen: readonly RecordId[],
  chance: number,
): { readonly drawn: T; readonly seen: readonly RecordId[] } | undefined {
  const fresh = jar.filter(({ id }) => !seen.includes(id));
  const isRound = fresh.length === 0;
  const last = seen.at(-1);
  const left = isRound ? jar.filter(({ id }) => id !== last || jar.length === 1) : fresh;
  const drawn = left[Math.min(left.length - 1, Math.floor(chance * left.length))];
  return drawn && { drawn, seen: [...(isRound ? [] : seen), drawn.id] };
}
