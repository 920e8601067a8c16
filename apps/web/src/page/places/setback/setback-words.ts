import { placeWords } from "../../place-words.ts";

/** The words of the setback flow and of the lessons. */
export const setbackWords = placeWords({
  en: () =>
    Promise.all([
      import("@lichen/content/app/en/setback"),
      import("@lichen/content/techniques/en/shared-troubles"),
    ]).then(([{ setback }, { sharedTroubles }]) => ({ page: setback, troubles: sharedTroubles })),
  hi: () =>
    Promise.all([
      import("@lichen/content/app/hi/setback"),
      import("@lichen/content/techniques/hi/shared-troubles"),
    ]).then(([{ setback }, { sharedTroubles }]) => ({ page: setback, troubles: sharedTroubles })),
});
