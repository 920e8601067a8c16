import { placeWords } from "../../place-words.ts";

/** The words of Help: of the page, and of its lines. */
export const helpWords = placeWords({
  en: () =>
    Promise.all([
      import("@lichen/content/app/en/help"),
      import("@lichen/content/help/en/help-line"),
    ]).then(([{ help }, { helpLine }]) => ({ page: help, line: helpLine })),
  hi: () =>
    Promise.all([
      import("@lichen/content/app/hi/help"),
      import("@lichen/content/help/hi/help-line"),
    ]).then(([{ help }, { helpLine }]) => ({ page: help, line: helpLine })),
});
