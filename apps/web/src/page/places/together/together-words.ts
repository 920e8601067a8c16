import { placeWords } from "../../place-words.ts";

/** The words of the pages that look at many days together. */
export const togetherWords = placeWords({
  en: () => import("@lichen/content/app/en/together").then((m) => m.together),
  hi: () => import("@lichen/content/app/hi/together").then((m) => m.together),
});
