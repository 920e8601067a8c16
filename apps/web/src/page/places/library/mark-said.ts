import { libraryWords } from "./library-words.ts";
import type { Way } from "./ways.ts";

/** Why a technique is not offered, in a word or two; undefined where it is. */
export function markSaid(way: Way): string | undefined {
  const { page } = libraryWords();
  if (way.isHidden) return page.markHidden;
  if (way.isRefused) return page.markRefused;
  return way.keptBackBy.length > 0 ? page.markKeptBack : undefined;
}
