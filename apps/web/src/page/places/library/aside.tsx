import css from "./library.module.css";
import { libraryWords } from "./library-words.ts";
import { WayRows } from "./way-row.tsx";
import type { Way } from "./ways.ts";

/** What is not offered, out of the way and never gone. */
export function Aside(props: { readonly ways: readonly Way[]; readonly isOpen: boolean }) {
  const { page } = libraryWords();
  const aside = props.ways.filter(({ isOffered }) => !isOffered);
  if (aside.length === 0) return null;
  return (
    <details class={css.aside} open={props.isOpen}>
      <summary>
        {page.asideTitle}: {page.ways(aside.length)}
      </summary>
      <p class={css.quiet}>{page.asideLine}</p>
      <WayRows ways={aside} />
    </details>
  );
}
