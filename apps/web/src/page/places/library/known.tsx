import css from "./library.module.css";
import { libraryWords } from "./library-words.ts";
import type { Way } from "./ways.ts";

/** What is known about a technique, how well, and from where; and that no clinician has looked yet. */
export function Known({ way }: { readonly way: Way }) {
  const { page, hard } = libraryWords();
  const { evidence, reviewed } = way.facts;
  return (
    <section class={css.section}>
      <h2 class={css.heading}>{hard.evidenceTitle}</h2>
      {way.words ? (
        <>
          <p>{hard.grade[evidence.grade]}</p>
          <p class={css.small}>{page.graded(evidence.grade)}</p>
          <p class={css.small}>
            {page.source}: <span lang="en">{evidence.source}</span>
          </p>
          {!evidence.read && <p class={css.small}>{hard.fromMemory}</p>}
          {reviewed === null && <p class={css.unreviewed}>{hard.notReviewed}</p>}
        </>
      ) : (
        <p>{page.ownEvidence}</p>
      )}
    </section>
  );
}
