import { useEffect, useState } from "preact/hooks";
import css from "./library.module.css";
import { libraryWords } from "./library-words.ts";
import { waysFound, wordsInEveryLanguage } from "./search.ts";
import { WayRows } from "./way-row.tsx";
import type { Way } from "./ways.ts";

/** What a search finds; also what is not offered, which says so. */
export function Found(props: { readonly ways: readonly Way[]; readonly query: string }) {
  const { page, ways: words } = libraryWords();
  const [languages, setLanguages] = useState<Parameters<typeof waysFound>[2]>([words]);
  useEffect(() => {
    let isCurrent = true;
    // Without the other language it still finds in this one.
    wordsInEveryLanguage().then(
      (all) => isCurrent && setLanguages(all),
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, []);
  const found = waysFound(props.ways, props.query, languages);
  return (
    <section class={css.section}>
      <p class={css.small} role="status">
        {found.length === 0 ? page.nothingFound : page.ways(found.length)}
      </p>
      <WayRows ways={found} />
    </section>
  );
}
