import type { Day } from "@lichen/base";
import type { GoalRow } from "@lichen/companion";
import { isPaused, type Pause } from "@lichen/core";
import { say } from "../../language.ts";
import { goalsWords } from "./grow-words.ts";

/** How a goal stands, in a few words: what is there, and never what is not. */
export function stateSaid({ goal, state, partsDone }: GoalRow, day: Day): string {
  const words = goalsWords();
  const { shell } = say();
  if (goal.letGo !== undefined) return words.isLetGo;
  if (state.word === "complete") return words.isComplete;
  if (isPaused(goal.pauses, day)) return pauseSaid(goal.pauses, day);
  if (goal.begins !== undefined && goal.begins > day) {
    return words.beginsOn(shell.dayShort(goal.begins));
  }
  const count = countSaid({ goal, state, partsDone });
  const isThere =
    goal.rhythm.kind === "often"
      ? state.kept + state.spared >= goal.rhythm.least
      : goal.rhythm.kind === "every" && state.word === "enough";
  const more = isThere
    ? words.isEnough
    : state.reserveLeft > 0
      ? words.reserveLeft(state.reserveLeft)
      : undefined;
  return more === undefined ? count : `${count} · ${more}`;
}

function countSaid({ goal, state, partsDone }: Pick<GoalRow, "goal" | "state" | "partsDone">) {
  const words = goalsWords();
  const { rhythm } = goal;
  const { kept } = state;
  switch (rhythm.kind) {
    case "often": {
      const { least, most } = rhythm;
      const hoped = most === undefined ? String(least) : words.fromTo(least, most);
      return rhythm.period === "week" ? words.keptWeek(kept, hoped) : words.keptMonth(kept, hoped);
    }
    case "at-most":
      if (rhythm.period === "day") return words.heldDay(kept, rhythm.most, goal.unit);
      return rhythm.period === "week"
        ? words.heldWeek(kept, rhythm.most)
        : words.heldMonth(kept, rhythm.most);
    case "every":
      return words.everyDays(rhythm.days);
    case "once":
      return goal.parts.length > 0
        ? words.partsDone(partsDone.length, goal.parts.length)
        : words.oneTime;
  }
}

/** Until when it rests: the last day of the pauses that hold today. */
function pauseSaid(pauses: readonly Pause[], day: Day): string {
  const words = goalsWords();
  const holding = pauses.filter((pause) => isPaused([pause], day));
  const ends = holding.map(({ to }) => to);
  if (ends.includes(undefined)) return words.paused;
  const last = Math.max(...ends.map((end) => end ?? day)) as Day; // One of the days above.
  return words.pausedTo(say().shell.dayShort(last));
}
