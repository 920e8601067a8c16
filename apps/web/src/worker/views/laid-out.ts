import { listEntries } from "@lichen/companion";
import { type DayFacts, dayFacts, type LifeRecord } from "@lichen/core";
import type { House } from "../house.ts";

/** What was laid out for one revision of the life: its entries, latest first, and what each day says. */
export interface LaidOut {
  readonly entries: readonly LifeRecord[];
  /** Reckoned when first asked for. */
  facts(): readonly DayFacts[];
}

/** Lays a life out once for each revision, for all deeds that look back on the whole of it. */
export function layingOut(house: House): () => LaidOut {
  let key: string | undefined;
  let laid: LaidOut | undefined;
  return () => {
    const notebook = house.notebook();
    const standing = house.standing();
    const now = `${standing.kind === "open" ? standing.revision : ""} ${notebook.life.size()}`;
    if (laid && key === now && laid.entries.length > 0) return laid;
    const entries = listEntries(notebook);
    let facts: readonly DayFacts[] | undefined;
    key = now;
    laid = {
      entries,
      facts() {
        facts ??= dayFacts(entries);
        return facts;
      },
    };
    return laid;
  };
}
