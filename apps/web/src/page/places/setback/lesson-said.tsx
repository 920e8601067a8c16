import type { KeptLesson } from "@lichen/companion";
import css from "./setback.module.css";
import { setbackWords } from "./setback-words.ts";

/** A lesson in the person's words: the line, the plan, and what would be enough. */
export function LessonSaid({ lesson: { lesson, plan, enough } }: { readonly lesson: KeptLesson }) {
  const { page } = setbackWords();
  return (
    <>
      {lesson !== "" && (
        <p class={css.line} dir="auto">
          {lesson}
        </p>
      )}
      {(plan || enough !== "") && (
        <dl class={css.said}>
          {plan && (
            <>
              <div class={css.slate}>
                <dt>{page.cue}</dt>
                <dd dir="auto">{plan.cue}</dd>
              </div>
              <div class={css.moss}>
                <dt>{page.response}</dt>
                <dd dir="auto">{plan.response}</dd>
              </div>
            </>
          )}
          {enough !== "" && (
            <div class={css.gold}>
              <dt>{page.goodEnough}</dt>
              <dd dir="auto">{enough}</dd>
            </div>
          )}
        </dl>
      )}
    </>
  );
}
