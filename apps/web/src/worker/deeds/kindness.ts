import {
  answerLetter,
  begunKindness,
  keepKindLine,
  keepKindness,
  keepNear,
  kindnessToChange,
  lastWishes,
  letterBack,
  nearLines,
  nearLineToday,
} from "@lichen/companion";
import type { Answerers } from "../../port/deeds.ts";
import type { KindnessDeeds } from "../../port/kindness-deeds.ts";
import type { House } from "../house.ts";

/** Deeds of self-kindness. */
export function kindness(house: House): Pick<Answerers, keyof KindnessDeeds> {
  return {
    kindness({ practice }) {
      const notebook = house.notebook();
      return { begun: begunKindness(notebook, practice), wishes: lastWishes(notebook) };
    },
    kindnessToChange: ({ id }) => kindnessToChange(house.notebook(), id),
    keepKindness: ({ id, state }) => house.write((notebook) => keepKindness(notebook, state, id)),
    nearLines: () => nearLines(house.notebook()),
    nearLineToday: () => nearLineToday(house.notebook()),
    keepKindLine: ({ text }) => house.write((notebook) => keepKindLine(notebook, text)),
    keepNear: (what) => house.write((notebook) => keepNear(notebook, what)),
    letterBack: () => letterBack(house.notebook()),
    answerLetter: (what) => house.write((notebook) => answerLetter(notebook, what)),
  };
}
