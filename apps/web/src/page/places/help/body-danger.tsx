import { Icon } from "@lichen/ui/Icon";
import css from "./help.module.css";
import { helpWords } from "./help-words.ts";

/** Signs of body and mind that no page can help with, and the number to call. */
export function BodyDanger({ number }: { readonly number: string }) {
  const { page: words, line } = helpWords();
  const { title, line: advice, signs } = line.today;
  return (
    <section class={css.danger} aria-labelledby="needs-a-person">
      <h2 id="needs-a-person">{title}</h2>
      <p>{advice}</p>
      <ul class={css.signs}>
        {signs.map((sign) => (
          <li key={sign}>{sign}</li>
        ))}
      </ul>
      <a class={css.dangerCall} href={`tel:${number}`}>
        <Icon name="phone" />
        {words.emergency(number)}
      </a>
    </section>
  );
}
