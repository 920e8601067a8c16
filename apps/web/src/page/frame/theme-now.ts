import type { Theme } from "@lichen/thallus";
import { plainSettings } from "../plain-settings.ts";

/** Light or dark, as the page is shown now. */
export function themeNow(): Theme {
  const { theme } = plainSettings.value;
  if (theme === "dark" || theme === "light") return theme;
  return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}
