import { placeWords } from "../../place-words.ts";

/** The words of self-kindness. */
export const kindnessWords = placeWords({
  en: () => import("@lichen/content/app/en/kindness").then((m) => m.kindness),
  hi: () => import("@lichen/content/app/hi/kindness").then((m) => m.kindness),
});
