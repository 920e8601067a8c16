import { placeWords } from "../../place-words.ts";

/** The words of the technique library: of its pages, around a technique, and of each technique. */
export const libraryWords = placeWords({
  en: () =>
    Promise.all([
      import("@lichen/content/app/en/library"),
      import("@lichen/content/techniques/en/hard-moment"),
      import("@lichen/content/techniques/en/library"),
    ]).then(([{ library }, { hardMoment }, { techniqueWords }]) => ({
      page: library,
      hard: hardMoment,
      ways: techniqueWords,
    })),
  hi: () =>
    Promise.all([
      import("@lichen/content/app/hi/library"),
      import("@lichen/content/techniques/hi/hard-moment"),
      import("@lichen/content/techniques/hi/library"),
    ]).then(([{ library }, { hardMoment }, { techniqueWords }]) => ({
      page: library,
      hard: hardMoment,
      ways: techniqueWords,
    })),
});
