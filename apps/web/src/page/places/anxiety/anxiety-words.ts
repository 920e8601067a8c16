import { placeWords } from "../../place-words.ts";

/** The words of the anxiety path. */
export const anxietyWords = placeWords({
  en: () => import("@lichen/content/app/en/anxiety").then((m) => m.anxiety),
  hi: () => import("@lichen/content/app/hi/anxiety").then((m) => m.anxiety),
});
