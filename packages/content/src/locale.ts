/** The languages Lichen speaks whole. */
export const LOCALES = ["en", "hi"] as const;
export type Locale = (typeof LOCALES)[number];

/** Whether a text names a language Lichen speaks. */
export function isLocale(text: string | undefined): text is Locale {
  return LOCALES.some((locale) => locale === text);
}

/** The language for a list of wishes such as `hi-IN,en`: the first one spoken, else English. */
export function localeFrom(...wishes: readonly (string | undefined)[]): Locale {
  for (const wish of wishes) {
    for (const each of (wish ?? "").split(/[:,;]/)) {
      const language = each.trim().toLowerCase().split(/[-_.]/)[0];
      if (isLocale(language)) return language;
    }
  }
  return "en";
}
