import { placeWords } from "../../place-words.ts";

/** The words of self-experiments. */
export const experimentsWords = placeWords({
  en: () => import("@lichen/content/app/en/experiments").then((m) => m.experiments),
  hi: () => import("@lichen/content/app/hi/experiments").then((m) => m.experiments),
});
