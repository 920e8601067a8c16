import { placeWords } from "../../place-words.ts";

/** The words of the prediction diary. */
export const predictionsWords = placeWords({
  en: () => import("@lichen/content/app/en/predictions").then((m) => m.predictions),
  hi: () => import("@lichen/content/app/hi/predictions").then((m) => m.predictions),
});
