import { careCard, keepCareCard, keepPerson, keepReachOut, people } from "@lichen/companion";
import type { CircleDeeds } from "../../port/circle-deeds.ts";
import type { Answerers } from "../../port/deeds.ts";
import type { House } from "../house.ts";

/** Deeds of the circle: who is in it, and that one reached out. */
export function circle(house: House): Pick<Answerers, keyof CircleDeeds> {
  return {
    people: () => people(house.notebook()),
    keepPerson: ({ id, draft }) => house.write((notebook) => keepPerson(notebook, draft, id)),
    keepReachOut: (what) => house.write((notebook) => keepReachOut(notebook, what)),
    careCard: () => careCard(house.notebook()),
    keepCareCard: (change) => house.write((notebook) => keepCareCard(notebook, change)),
  };
}
