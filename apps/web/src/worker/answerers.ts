import type { Answerers, News } from "../port/deeds.ts";
import { bringing } from "./deeds/bringing.ts";
import { circle } from "./deeds/circle.ts";
import { copies } from "./deeds/copies.ts";
import { coping } from "./deeds/coping.ts";
import { goals } from "./deeds/goals.ts";
import { journal } from "./deeds/journal.ts";
import { keeping } from "./deeds/keeping.ts";
import { kindness } from "./deeds/kindness.ts";
import { library } from "./deeds/library.ts";
import { looking } from "./deeds/looking.ts";
import { pictures } from "./deeds/pictures.ts";
import { setback } from "./deeds/setback.ts";
import { togetherLater } from "./deeds/together-later.ts";
import { wording } from "./deeds/wording.ts";
import { openHouse } from "./house.ts";
import { layingOut } from "./views/laid-out.ts";

/** Every deed, answered by the one notebook of this browser; and what it does when nobody asks. */
export function answerers(tell: (news: News) => void): {
  readonly answers: Answerers;
  rest(): Promise<void>;
} {
  const house = openHouse(tell);
  const laidOut = layingOut(house);
  const answers: Answerers = {
    begin: ({ tripwire }) => house.begin(tripwire),
    create: ({ passphrase }) => house.create(passphrase),
    unlock: ({ passphrase }) => house.unlock(passphrase),
    lock: () => house.lock(),
    takeOver: () => house.takeOver(),
    tryAgain: () => house.tryAgain(),
    eraseAll: () => house.eraseAll(),
    ...keeping(house),
    ...looking(house, laidOut),
    ...copies(house),
    ...bringing(house, tell),
    ...library(house),
    ...coping(house),
    ...circle(house),
    ...wording(house),
    ...setback(house),
    ...goals(house),
    ...togetherLater(house, laidOut),
    ...kindness(house),
    ...journal(house),
    ...pictures(house),
  };
  return { answers, rest: house.rest };
}
