import type { Day, RecordId } from "@lichen/base";
import { isHeavy } from "@lichen/content/wording/crisis-wording";
import type { DayFacts, LifeRecord } from "@lichen/core";
import { chooseRecall, type RecallEntry, type RecallPick } from "@lichen/stats";
import type { Notebook } from "../notebook/notebook.ts";
import { type OwnEntry, ownEntries, showingsIn } from "./own-entries.ts";
import { leftOutOf } from "./victories.ts";

/** An entry to look at again: the person’s own words, and the plain reason. */
export interface Recalled {
  readonly id: RecordId;
  readonly day: Day;
  readonly kind: RecallEntry["kind"];
  readonly text: string;
  readonly reason: RecallPick["reason"];
}

/** What the choice goes by. */
export interface RecallQuestion {
  readonly entries: readonly LifeRecord[];
  readonly facts: readonly DayFacts[];
  readonly today: Day;
  /** Ids not to choose, for “show others”. */
  readonly skip: readonly string[];
}

/**
 * Up to three entries to look at again ([Note: Rules before score] of `@lichen/stats`). What may hurt is
 * not among what is chosen from: a day that was told to be hard, an entry of which it is not known how
 * it was, harm that was done, and words that sound heavy. Nothing is kept of that. O(entries).
 */
export function recallSoFar(
  notebook: Notebook,
  { entries, facts, today, skip }: RecallQuestion,
): readonly Recalled[] {
  const found = ownEntries(entries, facts, leftOutOf(notebook));
  const showings = showingsIn(entries);
  const known = found.map(({ text: _text, ...entry }) => ({
    ...entry,
    showings: showings.get(entry.id) ?? [],
  }));
  const byId = new Map<string, OwnEntry>(found.map((each) => [each.id, each]));
  const mood = facts.findLast(({ day }) => day === today)?.answers.pleasantness ?? null;
  const skipped = [...skip];
  for (;;) {
    const picks = chooseRecall(known, {
      day: today,
      mood,
      seed: notebook.keys.keyring.vault,
      skip: skipped,
    });
    const heavy = picks.filter(({ id }) => isHeavy(byId.get(id)?.text ?? ""));
    if (heavy.length === 0) return picks.flatMap((pick) => told(byId.get(pick.id), pick.reason));
    skipped.push(...heavy.map(({ id }) => id));
  }
}

/**
 * Whether everything that was shown again on a day was put aside: then nothing more is shown on it unless the
 * person asks for others. A day on which nothing was shown is none of them.
 */
export function isAllPutAside(entries: readonly LifeRecord[], today: Day): boolean {
  const shown = [...showingsIn(entries).values()]
    .map((showings) => showings.filter(({ day }) => day === today))
    .filter((showings) => showings.length > 0);
  return shown.length > 0 && shown.every((each) => each.some(({ answer }) => answer));
}

function told(entry: OwnEntry | undefined, reason: RecallPick["reason"]): readonly Recalled[] {
  return entry
    ? [{ id: entry.id, day: entry.day, kind: entry.kind, text: entry.text, reason }]
    : [];
}
