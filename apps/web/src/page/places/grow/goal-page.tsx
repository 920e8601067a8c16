import type { RecordId } from "@lichen/base";
import { Button } from "@lichen/ui/Button";
import { EmptyState } from "@lichen/ui/EmptyState";
import { later } from "../../frame/later.tsx";
import { Page } from "../../frame/page.tsx";
import { useAnswer } from "../../notebook.ts";
import { goTo } from "../../router.ts";
import { GoalVersions } from "./goal-versions.tsx";
import css from "./grow.module.css";
import { goalsWords } from "./grow-words.ts";
import { Heavy } from "./heavy.tsx";
import { goalOpen } from "./in-hand.ts";
import { Ladder } from "./ladder.tsx";
import { Lately } from "./lately.tsx";
import { Plan } from "./plan.tsx";
import { SizeCard } from "./size-card.tsx";
import { stateSaid } from "./state-said.ts";
import { StepRow } from "./step-row.tsx";

const GoalLessons = later(async () => {
  const [{ GoalLessons: come }, { setbackWords }] = await Promise.all([
    import("../setback/goal-lessons.tsx"),
    import("../setback/setback-words.ts"),
  ]);
  await setbackWords.load();
  return come;
});

/** One goal: a size chosen with open eyes, what came of its steps, and a way out by every door. */
export function GoalPage() {
  const id = goalOpen.value;
  return id === undefined ? <NoGoal /> : <OpenGoal key={id} id={id} />;
}

/** Whoever comes here by an address alone: no address names a goal. */
function NoGoal() {
  const words = goalsWords();
  return (
    <Page title={words.goalTitle} back="/grow">
      <EmptyState title={words.noGoal}>
        <Button onPress={() => goTo("/grow")}>{words.toGrow}</Button>
      </EmptyState>
    </Page>
  );
}

function OpenGoal({ id }: { readonly id: RecordId }) {
  const words = goalsWords();
  const view = useAnswer("goal", { id });
  if (view === undefined) return null;
  const { goal, state, day } = view;
  const whose = goal.whose && words.whose[goal.whose];
  const why = goal.why === "" ? undefined : `“${goal.why}”`;
  return (
    <Page title={goal.wish} back="/grow">
      <p class={css.quiet} dir="auto">
        {[whose, why].filter((part) => part !== undefined).join(": ") || stateSaid(view, day)}
      </p>
      {goal.whose === "expected" && <p class={css.small}>{words.expectedLine}</p>}
      {goal.isLearning && <p class={css.small}>{words.learningShown}</p>}
      <GoalVersions view={view} />
      {view.chances.length > 0 && <SizeCard view={view} />}
      {state.word !== "rest" && state.word !== "complete" && (
        <section class={css.section}>
          <h2 class={css.heading}>{words.today}</h2>
          <ul class={css.steps}>
            <StepRow row={view} isHere />
          </ul>
        </section>
      )}
      {(whose ?? why) !== undefined && <p class={css.small}>{stateSaid(view, day)}</p>}
      <Ladder view={view} />
      <Lately view={view} />
      <Plan goal={goal} />
      <GoalLessons goal={id} />
      <Heavy view={view} />
    </Page>
  );
}
