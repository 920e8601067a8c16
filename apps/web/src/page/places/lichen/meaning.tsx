import css from "./lichen.module.css";
import { lichenWords } from "./lichen-words.ts";

const SIGNS = ["reliance", "compassion", "even", "seam", "cup", "spore"] as const;

/** What colours and signs stand for, each with its sign beside the words. */
export function Meaning() {
  const words = lichenWords();
  return (
    <section>
      <h2 class={css.heading}>{words.meaningTitle}</h2>
      <ul class={css.signs}>
        {SIGNS.map((sign) => (
          <li key={sign}>
            <i class={`${css.sign} ${css[sign]}`} aria-hidden="true" />
            {words.meaning[sign]}
          </li>
        ))}
      </ul>
      <p class={css.quiet}>{words.meaning.rest}</p>
    </section>
  );
}
