import { countriesWithHelp } from "@lichen/content/help/country-help";
import { localeNow } from "../../locale.ts";
import { plainSettings } from "../../plain-settings.ts";

/** Lichen was made in India; a person who chose nothing and whose browser names no country begins there. */
const USUAL = "IN";
/** A country that is not in the list: 112 and the directories (the region that is unknown, in CLDR). */
export const ELSEWHERE = "ZZ";

/** The country whose help is shown: as chosen, else the one the browser's language names. */
export function countryNow(): string {
  const chosen = plainSettings.value.helpCountry;
  if (chosen) return chosen;
  const named = navigator.languages
    .map(regionOf)
    .find((region) => region !== undefined && countriesWithHelp().includes(region));
  return named ?? USUAL;
}

/** The region a language tag names; undefined for one that names none, or is none. */
function regionOf(tag: string): string | undefined {
  try {
    return new Intl.Locale(tag).region;
  } catch {
    return undefined; // Systems name locales that are no language tags, such as en-US@posix.
  }
}

/** The countries whose help is known, by name in the language of the page. */
export function countries(): readonly { readonly id: string; readonly name: string }[] {
  const names = new Intl.DisplayNames([localeNow()], { type: "region" });
  return countriesWithHelp()
    .map((id) => ({ id, name: names.of(id) ?? id }))
    .sort((a, b) => a.name.localeCompare(b.name, localeNow()));
}
