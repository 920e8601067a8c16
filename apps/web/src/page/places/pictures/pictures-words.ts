import { placeWords } from "../../place-words.ts";

/** The words of pictures, wherever they are kept. */
export const picturesWords = placeWords({
  en: () => import("@lichen/content/app/en/pictures").then((m) => m.pictures),
  hi: () => import("@lichen/content/app/hi/pictures").then((m) => m.pictures),
});
