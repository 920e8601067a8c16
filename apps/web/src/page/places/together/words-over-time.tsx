import type { WordOverTime } from "@lichen/companion";
import { Button } from "@lichen/ui/Button";
import { Icon } from "@lichen/ui/Icon";
import { say } from "../../language.ts";
import { useNamedWords } from "../look-back/named-words.ts";
import { showDay } from "../look-back/wanted-day.ts";
import css from "./together.module.css";

/** Strengths or needs over the months; each opens to the latest days that prove it. */
export function WordsOverTime(props: {
  readonly title: string;
  readonly empty: string;
  readonly words: readonly WordOverTime[];
  readonly months: readonly number[];
  readonly said: (word: WordOverTime) => string;
}) {
  const named = useNamedWords();
  const most = Math.max(1, ...props.words.flatMap(({ months }) => months));
  return (
    <section class={css.part} aria-label={props.title}>
      <h2 class={css.heading}>{props.title}</h2>
      {props.words.length === 0 && <p class={css.quiet}>{props.empty}</p>}
      {props.words.map((word) => (
        <details key={word.id} class={css.word}>
          <summary>
            <span class={css.wordName} dir="auto">
              {named(word.id)}
            </span>
            <Icon name="forward" />
            <span class={css.small}>{props.said(word)}</span>
            <span class={css.wordMonths} aria-hidden="true">
              {word.months.map((count, i) => (
                <i
                  key={i}
                  style={{ "--share": count / most }}
                  data-none={count === 0 || undefined}
                />
              ))}
            </span>
          </summary>
          <ul class={css.latest}>
            {word.latest.map((day) => (
              <li key={day}>
                <Button look="words" onPress={() => showDay(day)}>
                  {say().shell.dayShort(day)}
                </Button>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}
