import { placeWords } from "../../place-words.ts";

/** The words of the journal. */
export const journalWords = placeWords({
  en: () => import("@lichen/content/app/en/journal").then((m) => m.journal),
  hi: () => import("@lichen/content/app/hi/journal").then((m) => m.journal),
});
