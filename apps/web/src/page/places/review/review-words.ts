import { placeWords } from "../../place-words.ts";

/** The words of the report. */
export const reportWords = placeWords({
  en: () => import("@lichen/content/app/en/report").then((m) => m.report),
  hi: () => import("@lichen/content/app/hi/report").then((m) => m.report),
});

/** The words of the reviews. */
export const reviewWords = placeWords({
  en: () => import("@lichen/content/app/en/review").then((m) => m.review),
  hi: () => import("@lichen/content/app/hi/review").then((m) => m.review),
});

/** The words of the year that is kept. */
export const yearWords = placeWords({
  en: () => import("@lichen/content/app/en/year").then((m) => m.year),
  hi: () => import("@lichen/content/app/hi/year").then((m) => m.year),
});
