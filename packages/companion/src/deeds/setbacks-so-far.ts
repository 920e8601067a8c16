import type { Day } from "@lichen/base";
import type { DayFacts } from "@lichen/core";
import { type SetbackReturn, type SetbackRow, setbackReturn } from "@lichen/stats";

/** "After a setback, when I was kinder to myself, did I come back within three days?" */
export interface SetbacksSoFar extends SetbackReturn {
  /** Setbacks that the counts rest on. */
  readonly counted: number;
}

const WITHIN = 3;
/** Someone who took no step in the four weeks before has nothing to come back to. */
const BEFORE = 28;

/**
 * The setbacks of a life as rows for {@link setbackReturn}: those of days on which it was told how kind one
 * was, with a step in the four weeks before, and whose three days are over. Coming back is a step done, or done partly.
 * O(days).
 */
export function setbacksSoFar(facts: readonly DayFacts[], today: Day): SetbacksSoFar {
  const rows = setbackRows(facts, today);
  return { ...setbackReturn(rows), counted: rows.length };
}

/** One row for each setback that can be counted, in order. */
export function setbackRows(facts: readonly DayFacts[], today: Day): readonly SetbackRow[] {
  return facts.flatMap(({ day, setbacks, answers }, i): readonly SetbackRow[] => {
    const { kindness, pleasantness } = answers;
    if (setbacks === 0 || kindness === null || day + WITHIN >= today) return [];
    const before = someDay(facts, i, -1, (other) => other.day >= day - BEFORE && other.asked > 0);
    if (!before) return [];
    const returned = someDay(facts, i, 1, (other) => other.day <= day + WITHIN && other.done > 0);
    return Array.from({ length: setbacks }, () => ({
      compassion: kindness,
      mood: pleasantness,
      returned,
    }));
  });
}

/** Whether a day near another, going one way, is such a one; no further than four weeks are looked at. */
function someDay(
  facts: readonly DayFacts[],
  from: number,
  by: 1 | -1,
  isWanted: (other: DayFacts) => boolean,
): boolean {
  for (let i = from + by, steps = 0; steps < BEFORE; i += by, steps += 1) {
    const other = facts[i];
    if (!other) return false;
    if (isWanted(other)) return true;
  }
  return false;
}
