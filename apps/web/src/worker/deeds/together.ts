import type { Day } from "@lichen/base";
import {
  balanceSoFar,
  daysSoFar,
  type Looks,
  linksSoFar,
  momentNow,
  reliefSoFar,
} from "@lichen/companion";
import type { DayFacts } from "@lichen/core";
import type { Answerers } from "../../port/deeds.ts";
import type { TogetherDeeds } from "../../port/together-deeds.ts";
import type { House } from "../house.ts";
import type { LaidOut } from "../views/laid-out.ts";

/** Deeds that look at many days together. Each answer is reckoned from the life and kept for its revision alone. */
export function together(
  house: House,
  laidOut: () => LaidOut,
): Pick<Answerers, keyof TogetherDeeds> {
  const drawer = house.drawers.drawer<{ readonly sign: string; readonly looks: Looks }>();

  function today(): Day {
    const now = momentNow(house.notebook());
    // A zone this machine does not know: the last day that has something is as good as today.
    return now.ok ? now.value.day : (laidOut().facts().at(-1)?.day ?? (0 as Day));
  }

  return {
    balance: () => balanceSoFar(laidOut().facts(), today()),
    links() {
      const facts = laidOut().facts();
      const now = today();
      const sign = signOf(facts, now);
      const looks: Looks = drawer.held?.sign === sign ? drawer.held.looks : new Map();
      drawer.held = { sign, looks };
      return linksSoFar(facts, now, looks);
    },
    daysTogether: () => daysSoFar(laidOut().facts(), today()),
    reliefSoFar: () => reliefSoFar(house.notebook()),
  };
}

/** Days that weekly looks rest on; what is written this week changes none of them. */
const LOOKED_AT = 730;

/** A text that differs whenever a look would. */
function signOf(facts: readonly DayFacts[], today: Day): string {
  const week = Math.floor(today / 7) * 7;
  const before = facts.filter(({ day }) => day > today - LOOKED_AT && day < week);
  return JSON.stringify([
    week,
    before.map(({ day, answers, asked, done }) => [day, answers, asked, done]),
  ]);
}
