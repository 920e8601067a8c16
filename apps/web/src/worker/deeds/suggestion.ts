import { chooseSuggestion, momentNow, refusedSuggestions, suggestionNow } from "@lichen/companion";
import {
  FLOW_OF_KIND,
  type Flow,
  fieldValue,
  isKnownKind,
  type LifeRecord,
  whenOfRecord,
} from "@lichen/core";
import type { Answerers } from "../../port/deeds.ts";
import type { SuggestionDeeds } from "../../port/suggestion-deeds.ts";
import type { House } from "../house.ts";
import type { LaidOut } from "../views/laid-out.ts";
import { openBook } from "../views/open-book.ts";

/** Deeds of Today's one suggestion. */
export function suggestion(
  house: House,
  laidOut: () => LaidOut,
): Pick<Answerers, keyof SuggestionDeeds> {
  return {
    suggestion({ isQuiet }) {
      const notebook = house.notebook();
      const now = momentNow(notebook);
      if (!now.ok) return { suggested: undefined, isEnough: false, kept: [] };
      const { day } = now.value;
      const told = suggestionNow(notebook, {
        day,
        isQuiet,
        read: () => ({ entries: laidOut().entries, book: openBook(house).book }),
      });
      return { ...told, kept: told.isEnough ? keptOn(laidOut().entries, day) : [] };
    },
    chooseSuggestion: (choice) => house.write((notebook) => chooseSuggestion(notebook, choice)),
    refusedSuggestions: () => refusedSuggestions(house.notebook()),
  };
}

/** What was kept on a day, each flow once. What was written about harm is left unsaid. */
function keptOn(entries: readonly LifeRecord[], day: number): readonly Flow[] {
  const its: Flow[] = [];
  for (const record of entries) {
    const when = whenOfRecord(record)?.day ?? day + 1;
    if (when < day) break;
    const flow = when === day && isKnownKind(record.kind) ? FLOW_OF_KIND[record.kind] : null;
    if (flow !== null && fieldValue(record, "road") !== "harmed") its.push(flow);
  }
  return [...new Set(its.toReversed())];
}
