import { placeWords } from "../../place-words.ts";

/** The words of the jar of small victories. */
export const victoriesWords = placeWords({
  en: () => import("@lichen/content/app/en/victories").then((m) => m.victories),
  hi: () => import("@lichen/content/app/hi/victories").then((m) => m.victories),
});
