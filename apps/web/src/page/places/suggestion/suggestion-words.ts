import { placeWords } from "../../place-words.ts";

/** The words of Today's one suggestion. */
export const suggestionWords = placeWords({
  en: () => import("@lichen/content/app/en/suggestion").then((m) => m.suggestion),
  hi: () => import("@lichen/content/app/hi/suggestion").then((m) => m.suggestion),
});
