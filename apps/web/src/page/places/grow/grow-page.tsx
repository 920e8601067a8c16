import type { Day } from "@lichen/base";
import type { GoalRow } from "@lichen/companion";
import { Button } from "@lichen/ui/Button";
import { EmptyState } from "@lichen/ui/EmptyState";
import { Icon } from "@lichen/ui/Icon";
import { LinkRow } from "@lichen/ui/LinkRow";
import { Page } from "../../frame/page.tsx";
import { useAnswer } from "../../notebook.ts";
import css from "./grow.module.css";
import { goalsWords } from "./grow-words.ts";
import { makeGoal, openGoal } from "./in-hand.ts";
import { stateSaid } from "./state-said.ts";
import { StepsToday } from "./steps-today.tsx";

/** Grow: today’s steps, the goals they belong to, and what setbacks taught. */
export function GrowPage() {
  const words = goalsWords();
  const grow = useAnswer("grow");
  const standing = grow?.goals.filter(({ goal }) => goal.letGo === undefined) ?? [];
  const letGo = grow?.goals.filter(({ goal }) => goal.letGo !== undefined) ?? [];
  return (
    <Page title={words.title} hasSettings>
      <p class={css.quiet}>{words.line}</p>
      {grow && grow.goals.length === 0 && (
        <EmptyState title={words.emptyTitle} line={words.emptyLine}>
          <Button look="filled" icon="plus" onPress={() => void makeGoal()}>
            {words.makeGoal}
          </Button>
        </EmptyState>
      )}
      {grow && grow.goals.length > 0 && (
        <>
          <StepsToday rows={grow.today} />
          <section class={css.section}>
            <h2 class={css.heading}>{words.myGoals}</h2>
            <Goals rows={standing} day={grow.day} />
            <Button icon="plus" onPress={() => void makeGoal()}>
              {words.makeGoal}
            </Button>
          </section>
        </>
      )}
      <div class={css.rows}>
        <LinkRow
          href="/grow/victories"
          icon="check"
          title={words.toVictories}
          line={words.toVictoriesLine}
        />
        <LinkRow
          href="/grow/predictions"
          icon="eye"
          title={words.toPredictions}
          line={words.toPredictionsLine}
        />
        <LinkRow href="/setback" icon="undo" title={words.toSetback} line={words.toSetbackLine} />
        <LinkRow
          href="/setback/lessons"
          icon="look-back"
          title={words.toLessons}
          line={words.toLessonsLine}
        />
      </div>
      {grow && letGo.length > 0 && (
        <details class={css.more}>
          <summary>{words.letGoOf(letGo.length)}</summary>
          <Goals rows={letGo} day={grow.day} />
        </details>
      )}
    </Page>
  );
}

function Goals({ rows, day }: { readonly rows: readonly GoalRow[]; readonly day: Day }) {
  return (
    <ul class={css.goals}>
      {rows.map((row) => (
        <li key={row.id}>
          <button type="button" class={css.goal} onClick={() => openGoal(row.id)}>
            <span class={css.goalWords}>
              <span class={css.goalName} dir="auto">
                {row.goal.wish}
              </span>
              <span class={css.small}>{stateSaid(row, day)}</span>
              {row.goal.whose && (
                <span class={css.small}>{goalsWords().whose[row.goal.whose]}</span>
              )}
            </span>
            <Icon name="forward" />
          </button>
        </li>
      ))}
    </ul>
  );
}
