import { Button } from "@lichen/ui/Button";
import { EmptyState } from "@lichen/ui/EmptyState";
import { dayNamed } from "../../day-named.ts";
import { Page } from "../../frame/page.tsx";
import { useAnswer } from "../../notebook.ts";
import { goTo } from "../../router.ts";
import { openEntry } from "../look-back/open-entry.ts";
import { LessonSaid } from "./lesson-said.tsx";
import css from "./setback.module.css";
import { setbackWords } from "./setback-words.ts";

/** The lessons, latest first: a shelf to look at. */
export function LessonsPage() {
  const { page } = setbackWords();
  const lessons = useAnswer("lessons");
  if (!lessons) return null;
  return (
    <Page title={page.lessonsTitle} back="/grow">
      {lessons.length === 0 ? (
        <EmptyState title={page.lessonsEmpty} line={page.lessonsEmptyLine} />
      ) : (
        <>
          <p class={css.quiet}>{page.lessonsLine}</p>
          <ul class={css.shelf}>
            {lessons.map((lesson) => (
              <li key={lesson.id} class={css.book}>
                <p class={css.small}>{dayNamed(lesson.day)}</p>
                {lesson.goal && (
                  <p class={css.small} dir="auto">
                    {page.about(lesson.goal.name)}
                  </p>
                )}
                <LessonSaid lesson={lesson} />
                {lesson.happened !== "" && (
                  <p class={css.quiet} dir="auto">
                    {lesson.happened}
                  </p>
                )}
                <Button look="words" onPress={() => openEntry(lesson.id)}>
                  {page.openEntry}
                  <span class="heard"> {dayNamed(lesson.day)}</span>
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      <Button isWide icon="plus" onPress={() => goTo("/setback")}>
        {page.begin}
      </Button>
    </Page>
  );
}
