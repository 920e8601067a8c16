import { placeWords } from "../../place-words.ts";

/** The words of questionnaires. */
export const measuresWords = placeWords({
  en: () => import("@lichen/content/app/en/measures").then((m) => m.measures),
  hi: () => import("@lichen/content/app/hi/measures").then((m) => m.measures),
});
