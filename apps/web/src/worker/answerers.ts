import type { Answerers, News } from "../port/deeds.ts";
import { bringing } from "./deeds/bringing.ts";
import { circle } from "./deeds/circle.ts";
import { copies } from "./deeds/copies.ts";
import { coping } from "./deeds/coping.ts";
import { keeping } from "./deeds/keeping.ts";
import { library } from "./deeds/library.ts";
import { looking } from "./deeds/looking.ts";
import { predictions } from "./deeds/predictions.ts";
import { reminders } from "./deeds/reminders.ts";
import { setback } from "./deeds/setback.ts";
import { victories } from "./deeds/victories.ts";
import { wording } from "./deeds/wording.ts";
import { openHouse } from "./house.ts";

/** Every deed, answered by the one notebook of this browser; and what it does when nobody asks. */
export function answerers(tell: (news: News) => void): {
  readonly answers: Answerers;
  rest(): Promise<void>;
} {
  const house = openHouse(tell);
  const answers: Answerers = {
    begin: ({ tripwire }) => house.begin(tripwire),
    create: ({ passphrase }) => house.create(passphrase),
    unlock: ({ passphrase }) => house.unlock(passphrase),
    lock: () => house.lock(),
    takeOver: () => house.takeOver(),
    tryAgain: () => house.tryAgain(),
    eraseAll: () => house.eraseAll(),
    ...keeping(house),
    ...looking(house),
    ...copies(house),
    ...bringing(house, tell),
    ...library(house),
    ...coping(house),
    ...circle(house),
    ...wording(house),
    ...setback(house),
    ...victories(house),
    ...predictions(house),
    ...reminders(house),
  };
  return { answers, rest: house.rest };
}
