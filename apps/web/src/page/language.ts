import type { AppWords } from "@lichen/content/app/words/app";
import { signal } from "@preact/signals";
import { type Locale, localeNow } from "./locale.ts";
import { reloadPlaceWords } from "./place-words.ts";
import { setPlain } from "./plain-settings.ts";

const words = signal<AppWords | undefined>(undefined);

/** Fetches the words of the language and shows the document in it. */
export async function loadLanguage(): Promise<void> {
  const locale = localeNow();
  const loaded =
    locale === "hi"
      ? (await import("@lichen/content/app/hi/app")).app
      : (await import("@lichen/content/app/en/app")).app;
  document.documentElement.lang = locale;
  words.value = loaded;
}

/** Chooses a language, for now and for the next time. */
export async function chooseLanguage(language: Locale): Promise<void> {
  setPlain({ language });
  await reloadPlaceWords();
  await loadLanguage();
}

/** Everything the first screens say, in the person's language; asked for once it is here. */
export function say(): AppWords {
  if (!words.value) throw new Error("asked to speak before the words were here");
  return words.value;
}
