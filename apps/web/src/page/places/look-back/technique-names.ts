import { signal } from "@preact/signals";
import { type Locale, localeNow } from "../../locale.ts";

const loaded = signal<
  { readonly locale: Locale; readonly names: ReadonlyMap<string, string> } | undefined
>(undefined);
let loading: Locale | undefined;

/** What a technique of ours is called; undefined until its words are here, which come when first asked for. */
export function techniqueName(id: string): string | undefined {
  const locale = localeNow();
  if (loaded.value?.locale === locale) return loaded.value.names.get(id);
  if (loading !== locale) void load(locale);
  return undefined;
}

async function load(locale: Locale): Promise<void> {
  loading = locale;
  try {
    const { techniqueWords } =
      locale === "hi"
        ? await import("@lichen/content/techniques/hi/library")
        : await import("@lichen/content/techniques/en/library");
    const names = Object.entries(techniqueWords).map(([id, { title }]) => [id, title] as const);
    loaded.value = { locale, names: new Map(names) };
  } catch {
    loading = undefined; // Asked again with the next entry; meanwhile it is called a technique.
  }
}
