import {
  chooseCompany,
  isCompanyOn,
  keepOwnPage,
  keepPerson,
  keepReachOut,
  keptOwnPage,
  ownPageInFull,
  people,
} from "@lichen/companion";
import type { CircleDeeds } from "../../port/circle-deeds.ts";
import type { Answerers } from "../../port/deeds.ts";
import type { House } from "../house.ts";

/** Deeds of the circle: who is in it, and that one reached out. */
export function circle(house: House): Pick<Answerers, keyof CircleDeeds> {
  return {
    people: () => people(house.notebook()),
    keepPerson: ({ id, draft }) => house.write((notebook) => keepPerson(notebook, draft, id)),
    keepReachOut: (what) => house.write((notebook) => keepReachOut(notebook, what)),
    isCompanyOn: () => isCompanyOn(house.notebook()),
    chooseCompany: (change) => house.write((notebook) => chooseCompany(notebook, change)),
    careCard: () => keptOwnPage(house.notebook(), "care-card"),
    keepCareCard: (change) => house.write((notebook) => keepOwnPage(notebook, "care-card", change)),
    safetyPlan: () => keptOwnPage(house.notebook(), "safety-plan"),
    keepSafetyPlan: (change) =>
      house.write((notebook) => keepOwnPage(notebook, "safety-plan", change)),
    toLeaveOpen: () => {
      if (house.standing().kind !== "open") return undefined;
      const notebook = house.notebook();
      const plan = ownPageInFull(keptOwnPage(notebook, "safety-plan"));
      return { plan, people: people(notebook) };
    },
  };
}
