import { placeWords } from "../../place-words.ts";

/** The words of the circle. */
export const circleWords = placeWords({
  en: () => import("@lichen/content/app/en/circle").then((m) => m.circle),
  hi: () => import("@lichen/content/app/hi/circle").then((m) => m.circle),
});
