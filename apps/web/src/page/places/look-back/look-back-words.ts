import { placeWords } from "../../place-words.ts";

/** The words of the pages that look back. */
export const lookBackWords = placeWords({
  en: () => import("@lichen/content/app/en/look-back").then((m) => m.lookBack),
  hi: () => import("@lichen/content/app/hi/look-back").then((m) => m.lookBack),
});
