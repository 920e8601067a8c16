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
  const drawer = house.drawers.drawer<{ readonly key: string; readonly laid: LaidOut }>();
  return () => {
    const notebook = house.notebook();
    const standing = house.standing();
    const key = `${standing.kind === "open" ? standing.revision : ""} ${notebook.life.size()}`;
    const { held } = drawer;
    if (held?.key === key && held.laid.entries.length > 0) return held.laid;
    const entries = listEntries(notebook);
    let facts: readonly DayFacts[] | undefined;
    const laid = {
      entries,
      facts() {
        facts ??= dayFacts(entries);
        return facts;
      },
    };
    drawer.held = { key, laid };
    return laid;
  };
}
