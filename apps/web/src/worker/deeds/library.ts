import {
  bringBackTechnique,
  favourTechnique,
  hideOwnTechnique,
  ifThenChains,
  keepIfThenChain,
  keepOwnTechnique,
  ownTechniques,
  refuseTechnique,
  techniqueChoices,
  tellFlags,
} from "@lichen/companion";
import type { Answerers } from "../../port/deeds.ts";
import type { LibraryDeeds } from "../../port/library-deeds.ts";
import type { House } from "../house.ts";

/** Deeds of the technique library: what is not for someone, what they like, what they made. */
export function library(house: House): Pick<Answerers, keyof LibraryDeeds> {
  return {
    library() {
      const notebook = house.notebook();
      return {
        choices: techniqueChoices(notebook),
        own: ownTechniques(notebook),
        chains: ifThenChains(notebook),
      };
    },
    refuseTechnique: ({ id }) => house.write((notebook) => refuseTechnique(notebook, id)),
    bringBackTechnique: ({ id }) => house.write((notebook) => bringBackTechnique(notebook, id)),
    favourTechnique: ({ id, isFavourite }) =>
      house.write((notebook) => favourTechnique(notebook, id, isFavourite)),
    tellFlags: ({ flags }) => house.write((notebook) => tellFlags(notebook, flags)),
    keepOwnTechnique: ({ id, draft }) =>
      house.write((notebook) => keepOwnTechnique(notebook, draft, id)),
    hideOwnTechnique: ({ id }) => house.write((notebook) => hideOwnTechnique(notebook, id)),
    keepChain: ({ id, draft }) => house.write((notebook) => keepIfThenChain(notebook, draft, id)),
  };
}
