import type { ComponentType } from "preact";

/** Fetches a page and what it speaks. */
export type Load = () => Promise<ComponentType>;

/** A page that comes when someone goes there, with the words it speaks. */
export function lazy<M>(
  page: () => Promise<M>,
  pick: (module: M) => ComponentType,
  words?: (module: M) => { load(): Promise<void> },
): Load {
  return async () => {
    const module = await page();
    await words?.(module).load();
    return pick(module);
  };
}

/** Words of several places, for a page that speaks with all of them. */
export function all(...words: readonly { load(): Promise<void> }[]): { load(): Promise<void> } {
  return {
    load: async () => {
      await Promise.all(words.map((each) => each.load()));
    },
  };
}
