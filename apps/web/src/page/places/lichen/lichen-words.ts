import { placeWords } from "../../place-words.ts";

/** The words of the lichen's own page. */
export const lichenWords = placeWords({
  en: () => import("@lichen/content/app/en/lichen").then((m) => m.lichen),
  hi: () => import("@lichen/content/app/hi/lichen").then((m) => m.lichen),
});
