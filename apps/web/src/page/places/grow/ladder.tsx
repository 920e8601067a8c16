import type { GoalPageView } from "@lichen/companion";
import css from "./grow.module.css";
import { goalsWords } from "./grow-words.ts";
import { sizeSaid } from "./size-said.ts";

/** The ladder: sizes that were reached, and the next ones. Nothing takes a rung away. */
export function Ladder({ view }: { readonly view: GoalPageView }) {
  const words = goalsWords();
  const { ladder, goal } = view;
  if (ladder.length === 0) return null;
  return (
    <section class={css.section}>
      <h2 class={css.heading}>{words.ladderTitle}</h2>
      <p class={css.small}>{words.ladderLine}</p>
      <ol class={css.ladder}>
        {ladder.map(({ size, isReached }, i) => (
          <li key={size} class={css.rung} style={{ "--rung": i }}>
            <i class={isReached ? css.reached : css.ahead} aria-hidden="true" />
            <span>{sizeSaid(size, "")}</span>
            <span class="heard">
              {goal.unit} {isReached ? words.rungReached : words.rungAhead}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
