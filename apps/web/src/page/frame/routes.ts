import type { ComponentType } from "preact";
import type { Address } from "../router.ts";

type Load = () => Promise<ComponentType>;

/** A page that comes when someone goes there, with the words it speaks. */
function lazy<M>(
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

const later = lazy(
  () => import("../places/later/later-page.tsx"),
  (m) => m.LaterPage,
  (m) => m.laterWords,
);

/** The page of each address, for an open notebook. Today and the check-in come with the first load. */
export const ROUTES: { readonly [A in Address]?: Load } = {
  "/check-in/words": lazy(
    () => import("../places/check-in/words-page.tsx"),
    (m) => m.CheckInWordsPage,
  ),
  "/check-in/all-words": lazy(
    () => import("../places/check-in/all-words-page.tsx"),
    (m) => m.AllWordsPage,
  ),
  "/check-in/questions": lazy(
    () => import("../places/check-in/questions-page.tsx"),
    (m) => m.QuestionsPage,
  ),
  "/grow": later,
  "/ease": later,
  "/circle": later,
};
