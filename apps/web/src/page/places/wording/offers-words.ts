import { placeWords } from "../../place-words.ts";

/** The words of the offers below a text. */
export const offersWords = placeWords({
  en: () => import("@lichen/content/wording/en/offers").then((m) => m.offers),
  hi: () => import("@lichen/content/wording/hi/offers").then((m) => m.offers),
});
