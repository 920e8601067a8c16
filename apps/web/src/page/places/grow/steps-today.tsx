import type { GoalRow } from "@lichen/companion";
import css from "./grow.module.css";
import { stepsWords } from "./grow-words.ts";
import { StepRow } from "./step-row.tsx";

/** Today’s steps, a few at most; nothing is said on a day without any. */
export function StepsToday({ rows }: { readonly rows: readonly GoalRow[] }) {
  const words = stepsWords();
  if (rows.length === 0) return null;
  return (
    <section class={css.section}>
      <h2 class={css.heading}>{words.forToday(rows.length)}</h2>
      <ul class={css.steps}>
        {rows.map((row) => (
          <StepRow key={row.id} row={row} />
        ))}
      </ul>
    </section>
  );
}
