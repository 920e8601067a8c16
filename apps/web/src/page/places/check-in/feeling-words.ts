import type { FEELINGS, Feeling } from "@lichen/content/feelings";
import { type Point, spreadOut } from "@lichen/ui/FeelingField";
import { computed, type ReadonlySignal, signal } from "@preact/signals";
import { type Locale, localeNow } from "../../locale.ts";

/** The words for feelings, and what they mean, in the language of the page. */
export interface FeelingWords {
  readonly all: readonly Feeling[];
  readonly points: readonly Point[];
  word(id: string): string;
  meaning(id: string): string;
}

interface Loaded {
  readonly locale: Locale;
  readonly feelings: typeof FEELINGS;
  readonly meanings: Readonly<Record<string, string>>;
}

const loaded = signal<Loaded | undefined>(undefined);

/** Fetches the words: after the first paint, so that the field is there at once. */
export async function loadFeelingWords(): Promise<void> {
  const locale = localeNow();
  if (loaded.value?.locale === locale) return;
  const [{ FEELINGS: feelings }, { meanings }] = await Promise.all([
    import("@lichen/content/feelings"),
    locale === "hi"
      ? import("@lichen/content/app/hi/feelings")
      : import("@lichen/content/app/en/feelings"),
  ]);
  loaded.value = { locale, feelings, meanings };
}

/** The words, once they are here. */
export const feelingWords: ReadonlySignal<FeelingWords | undefined> = computed(() => {
  const here = loaded.value;
  if (!here) return undefined;
  const { locale, feelings, meanings } = here;
  const byId = new Map(feelings.map((feeling) => [feeling.id, feeling]));
  return {
    all: feelings,
    points: spreadOut(
      feelings.map((feeling) => ({
        id: feeling.id,
        label: feeling[locale],
        x: feeling.pleasantness,
        y: feeling.energy,
      })),
    ),
    word: (id) => byId.get(id)?.[locale] ?? id,
    meaning: (id) => meanings[id] ?? "",
  };
});
