import { countriesWithLines } from "@lichen/content/help/country-help";
import { localeNow } from "../../locale.ts";
import { plainSettings } from "../../plain-settings.ts";

/** Lichen was made in India; a person who chose nothing and whose browser names no country begins there. */
const USUAL = "IN";

/** The country whose lines are shown: as chosen, else the one the browser's language names. */
export function countryNow(): string {
  const chosen = plainSettings.value.helpCountry;
  if (chosen) return chosen;
  const named = navigator.languages
    .map((tag) => new Intl.Locale(tag).region)
    .find((region) => region !== undefined && countriesWithLines().includes(region));
  return named ?? USUAL;
}

/** The countries that have lines, by name in the language of the page. */
export function countries(): readonly { readonly id: string; readonly name: string }[] {
  const names = new Intl.DisplayNames([localeNow()], { type: "region" });
  return countriesWithLines()
    .map((id) => ({ id, name: names.of(id) ?? id }))
    .sort((a, b) => a.name.localeCompare(b.name, localeNow()));
}
