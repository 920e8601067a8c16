import { placeWords } from "../../place-words.ts";

/** The words of hard moments: of these pages, around a technique, and of each technique. */
export const easeWords = placeWords({
  en: () =>
    Promise.all([
      import("@lichen/content/app/en/ease"),
      import("@lichen/content/techniques/en/hard-moment"),
      import("@lichen/content/techniques/en/library"),
    ]).then(([{ ease }, { hardMoment }, { techniqueWords }]) => ({
      page: ease,
      hard: hardMoment,
      ways: techniqueWords,
    })),
  hi: () =>
    Promise.all([
      import("@lichen/content/app/hi/ease"),
      import("@lichen/content/techniques/hi/hard-moment"),
      import("@lichen/content/techniques/hi/library"),
    ]).then(([{ ease }, { hardMoment }, { techniqueWords }]) => ({
      page: ease,
      hard: hardMoment,
      ways: techniqueWords,
    })),
});
