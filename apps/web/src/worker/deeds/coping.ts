import {
  ifThenChains,
  keepPractice,
  notedMoment,
  ownTechniques,
  recordVictory,
  reliefOf,
  techniqueChoices,
  techniqueUses,
} from "@lichen/companion";
import { pausedTechniques } from "@lichen/core";
import type { CopingDeeds } from "../../port/coping-deeds.ts";
import type { Answerers } from "../../port/deeds.ts";
import type { House } from "../house.ts";

/** Deeds of a hard moment: what may be offered, and what came of it. */
export function coping(house: House): Pick<Answerers, keyof CopingDeeds> {
  return {
    coping() {
      const notebook = house.notebook();
      return {
        choices: techniqueChoices(notebook),
        paused: pausedTechniques(techniqueUses(notebook)),
        own: ownTechniques(notebook).filter(({ isHidden }) => !isHidden),
        chains: ifThenChains(notebook).filter(({ isHidden }) => !isHidden),
      };
    },
    relief: (moment) => reliefOf(house.notebook(), moment),
    notedMoment: () => notedMoment(house.notebook()),
    keepPractice: ({ id, draft }) => house.write((notebook) => keepPractice(notebook, draft, id)),
    keepVictory: ({ text, proof }) =>
      house.write((notebook) => recordVictory(notebook, { text, proof })),
  };
}
