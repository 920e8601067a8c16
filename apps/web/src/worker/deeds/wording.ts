import { chooseWording, momentNow, wordingChoices } from "@lichen/companion";
import type { Answerers } from "../../port/deeds.ts";
import type { WordingDeeds } from "../../port/wording-deeds.ts";
import type { House } from "../house.ts";

/** Deeds of the offers below a text: what the person decided about them. */
export function wording(house: House): Pick<Answerers, keyof WordingDeeds> {
  return {
    wordingChoices() {
      const notebook = house.notebook();
      const now = momentNow(notebook);
      return { ...wordingChoices(notebook), today: now.ok ? now.value.day : undefined };
    },
    chooseWording: (change) => house.write((notebook) => chooseWording(notebook, change)),
  };
}
