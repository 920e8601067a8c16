import { placeWords } from "../../place-words.ts";

/** The words of hard moments: of these pages, around a technique, and of each technique. */
export const easeWords = placeWords({
  en: () =>
    Promise.all([
      import("@lichen/content/app/en/ease"),
      import("@lichen/content/techniques/en/hard-moment"),
      import("@lichen/content/techniques/en/library"),
      import("@lichen/content/app/en/relief"),
    ]).then(([{ ease }, { hardMoment }, { techniqueWords }, { relief }]) => ({
      page: ease,
      hard: hardMoment,
      ways: techniqueWords,
      relief,
    })),
  hi: () =>
    Promise.all([
      import("@lichen/content/app/hi/ease"),
      import("@lichen/content/techniques/hi/hard-moment"),
      import("@lichen/content/techniques/hi/library"),
      import("@lichen/content/app/hi/relief"),
    ]).then(([{ ease }, { hardMoment }, { techniqueWords }, { relief }]) => ({
      page: ease,
      hard: hardMoment,
      ways: techniqueWords,
      relief,
    })),
});
