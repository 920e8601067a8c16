import { placeWords } from "../../place-words.ts";

/** The words of the safety plan. */
export const planWords = placeWords({
  en: () => import("@lichen/content/app/en/plan").then((m) => m.plan),
  hi: () => import("@lichen/content/app/hi/plan").then((m) => m.plan),
});
