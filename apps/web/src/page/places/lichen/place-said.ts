import type { LichenWords } from "@lichen/content/app/words/lichen";
import type { Place } from "@lichen/thallus";
import type { LichenFruit } from "../../../port/views.ts";
import { say } from "../../language.ts";

/** A place in words: `March 2026: leaned to self-reliance`, or `12 March 2026: a gold seam. The exam`. */
export function placeSaid(
  place: Place,
  fruits: readonly LichenFruit[],
  words: LichenWords,
): string {
  const { shell } = say();
  if (place.kind === "ring")
    return words.place(shell.monthName(place.from), words.lean[place.lean], "");
  const own = fruits.filter(({ day, fruit }) => day === place.from && fruit === place.kind);
  const said = own.map((each) => each.words).filter((each) => each !== "");
  return words.place(shell.dayShort(place.from), words.fruit[place.kind], said.join(", "));
}
