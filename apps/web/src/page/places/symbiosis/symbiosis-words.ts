import { placeWords } from "../../place-words.ts";

/** The words of the other halves of flows. */
export const symbiosisWords = placeWords({
  en: () => import("@lichen/content/app/en/symbiosis").then((m) => m.symbiosis),
  hi: () => import("@lichen/content/app/hi/symbiosis").then((m) => m.symbiosis),
});
