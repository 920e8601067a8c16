import { LANGUAGES, type Language } from "./words.ts";

export const THEMES = ["light", "dark", "contrast"] as const;
export const SIZES = ["100", "125", "150", "200"] as const;

/** What the gallery shows: all of it is in its address, so that a picture can be taken again. */
export interface GalleryChoice {
  readonly theme: (typeof THEMES)[number];
  readonly size: (typeof SIZES)[number];
  readonly language: Language;
  /** One component alone; empty for all. */
  readonly component: string;
}

/** Reads an address such as `?theme=dark&size=200&language=hi&component=Button`. */
export function choiceFrom(query: string): GalleryChoice {
  const asked = new URLSearchParams(query);
  const pick = <T extends string>(name: string, known: readonly T[], usual: T): T =>
    known.find((one) => one === asked.get(name)) ?? usual;
  return {
    theme: pick("theme", THEMES, "light"),
    size: pick("size", SIZES, "100"),
    language: pick("language", LANGUAGES, "en"),
    component: asked.get("component") ?? "",
  };
}

/** The address of a choice. */
export function queryOf(choice: GalleryChoice): string {
  return `?${new URLSearchParams({ ...choice })}`;
}
