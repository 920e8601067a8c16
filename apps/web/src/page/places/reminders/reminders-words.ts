import { placeWords } from "../../place-words.ts";

/** The words of reminders. */
export const remindersWords = placeWords({
  en: () => import("@lichen/content/app/en/reminders").then((m) => m.reminders),
  hi: () => import("@lichen/content/app/hi/reminders").then((m) => m.reminders),
});
