import { placeWords } from "../../place-words.ts";

/** The words of Grow. */
export const goalsWords = placeWords({
  en: () => import("@lichen/content/app/en/goals").then((m) => m.goals),
  hi: () => import("@lichen/content/app/hi/goals").then((m) => m.goals),
});

/** The words of a day’s steps, for Grow and for Today. */
export const stepsWords = placeWords({
  en: () => import("@lichen/content/app/en/steps").then((m) => m.steps),
  hi: () => import("@lichen/content/app/hi/steps").then((m) => m.steps),
});
