import { signal } from "@preact/signals";
import { type Locale, localeNow } from "./locale.ts";

type Loaders<T> = { readonly [L in Locale]: () => Promise<T> };

const reloaders = new Set<() => Promise<void>>();

/**
 * The words of one place, fetched with it and not before. Call the answer inside a component; `load`
 * belongs beside the page's import in frame/routes.ts.
 */
export function placeWords<T>(loaders: Loaders<T>): (() => T) & { load(): Promise<void> } {
  const loaded = signal<T | undefined>(undefined);
  const load = async () => {
    reloaders.add(load);
    loaded.value = await loaders[localeNow()]();
  };
  const words = () => {
    if (loaded.value === undefined) throw new Error("asked to speak before the words were here");
    return loaded.value;
  };
  return Object.assign(words, { load });
}

/** Fetches again what was spoken so far, after another language was chosen. */
export async function reloadPlaceWords(): Promise<void> {
  await Promise.all([...reloaders].map((load) => load()));
}
