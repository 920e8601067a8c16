import type { Day } from "@lichen/base";
import {
  endPause,
  type GoalBook,
  goalPage,
  goalRows,
  keepGoal,
  letGoOfGoal,
  markStep,
  momentNow,
  type Notebook,
  pauseGoal,
  stepsOfDay,
  unmarkStep,
} from "@lichen/companion";
import type { Answerers } from "../../port/deeds.ts";
import type { GoalDeeds } from "../../port/goal-deeds.ts";
import type { House } from "../house.ts";
import { openBook } from "../views/open-book.ts";

/** Deeds of goals and their steps. */
export function goals(house: House): Pick<Answerers, keyof GoalDeeds> {
  function open(): { notebook: Notebook; book: GoalBook; day: Day } {
    const { notebook, book } = openBook(house);
    return { notebook, book, day: today(notebook) };
  }

  return {
    grow() {
      const { notebook, book, day } = open();
      const all = goalRows(notebook, book, day);
      return { day, today: stepsOfDay(notebook, book, day), goals: all };
    },
    stepsToday() {
      const { notebook, book, day } = open();
      return stepsOfDay(notebook, book, day);
    },
    goal({ id }) {
      const { notebook, book, day } = open();
      const page = goalPage(notebook, book, { id, day });
      return page && { ...page, day };
    },
    keepGoal: ({ id, draft }) => house.write((notebook) => keepGoal(notebook, draft, id)),
    pauseGoal: (what) => house.write((notebook) => pauseGoal(notebook, what)),
    endPause: ({ id }) =>
      house.write((notebook) => endPause(notebook, { id, day: today(notebook) })),
    letGoOfGoal: (what) => house.write((notebook) => letGoOfGoal(notebook, what)),
    markStep: (what) => house.write((notebook) => markStep(notebook, what)),
    unmarkStep: (what) => house.write((notebook) => unmarkStep(notebook, what)),
  };
}

/** The day it is here; the first day of all where the device knows no time zone. */
function today(notebook: Notebook): Day {
  const now = momentNow(notebook);
  return now.ok ? now.value.day : (0 as Day);
}
