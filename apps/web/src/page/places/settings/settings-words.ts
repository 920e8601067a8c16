import { placeWords } from "../../place-words.ts";

/** The words of settings. */
export const settingsWords = placeWords({
  en: () => import("@lichen/content/app/en/settings").then((m) => m.settings),
  hi: () => import("@lichen/content/app/hi/settings").then((m) => m.settings),
});
