import type { RecordId } from "@lichen/base";
import { Card } from "@lichen/ui/Card";
import { dayNamed } from "../../day-named.ts";
import { useAnswer } from "../../notebook.ts";
import { LessonSaid } from "./lesson-said.tsx";
import css from "./setback.module.css";
import { setbackWords } from "./setback-words.ts";

/** On the page of a goal: what its setbacks taught, latest first; nothing where there was none. */
export function GoalLessons({ goal }: { readonly goal: RecordId }) {
  const { page } = setbackWords();
  const lessons = useAnswer("lessons")?.filter((lesson) => lesson.goal?.id === goal) ?? [];
  if (lessons.length === 0) return null;
  return (
    <section class={css.stack}>
      <h2 class={css.cardTitle}>{page.goalLessons}</h2>
      {lessons.map((lesson) => (
        <Card key={lesson.id} tint="gold">
          <div class={css.stack}>
            <p class={css.small}>{dayNamed(lesson.day)}</p>
            <LessonSaid lesson={lesson} />
          </div>
        </Card>
      ))}
    </section>
  );
}
