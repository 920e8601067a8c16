import {
  keepJournal,
  moodNow,
  openPage,
  pageToChange,
  refusedPrompts,
  refusePrompt,
} from "@lichen/companion";
import type { Answerers } from "../../port/deeds.ts";
import type { JournalDeeds } from "../../port/journal-deeds.ts";
import type { House } from "../house.ts";

/** Deeds of the journal. */
export function journal(house: House): Pick<Answerers, keyof JournalDeeds> {
  return {
    journal() {
      const notebook = house.notebook();
      return {
        open: openPage(notebook),
        mood: moodNow(notebook),
        refused: refusedPrompts(notebook),
      };
    },
    pageToChange: ({ id }) => pageToChange(house.notebook(), id),
    keepJournal: ({ id, draft }) => house.write((notebook) => keepJournal(notebook, draft, id)),
    refusePrompt: ({ prompt }) => house.write((notebook) => refusePrompt(notebook, prompt)),
  };
}
