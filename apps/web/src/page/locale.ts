import { plainSettings } from "./plain-settings.ts";

export type Locale = "en" | "hi";

/** The language to speak: as chosen, else the first of the browser's that is spoken here. */
export function localeNow(): Locale {
  const chosen = plainSettings.value.language;
  if (chosen) return chosen;
  const wished = navigator.languages.map((tag) => tag.toLowerCase().split("-")[0]);
  return wished.find((tag) => tag === "hi" || tag === "en") === "hi" ? "hi" : "en";
}
