import type { RecordId } from "@lichen/base";
import type { Decision } from "@lichen/core";
import { Button } from "@lichen/ui/Button";
import { useState } from "preact/hooks";
import { useAnswer } from "../../notebook.ts";
import { goalsWords } from "../grow/grow-words.ts";
import { changeGoal, openGoal } from "../grow/in-hand.ts";
import { letGoOrTakeUp, makeSmaller, smallerOf } from "../grow/lighten.ts";
import { sizeSaid } from "../grow/size-said.ts";
import css from "./setback.module.css";
import { setbackWords } from "./setback-words.ts";

/** What was decided about the goal, ready to be done in one touch and undone; or left, which is as good. */
export function GoalAfter(props: {
  readonly goal: RecordId;
  readonly decision: Decision | undefined;
}) {
  const { page } = setbackWords();
  const words = goalsWords();
  const view = useAnswer("goal", { id: props.goal });
  const [isDone, setDone] = useState(false);
  if (!view) return null;
  const { goal, id } = view;
  const smaller = smallerOf(view);
  const once = (doing: Promise<void>) => void doing.then(() => setDone(true));
  return (
    <section class={css.stack}>
      <h2 class={css.cardTitle}>{page.aboutGoal}</h2>
      <p class={css.quoted} dir="auto">
        {goal.wish}
      </p>
      {props.decision === "shrink" && smaller !== undefined && !isDone && (
        <Button isWide onPress={() => once(makeSmaller(view, smaller))}>
          {words.takeSize(sizeSaid(smaller, goal.unit))}
        </Button>
      )}
      {props.decision === "change" && (
        <Button isWide onPress={() => void changeGoal(id, goal)}>
          {words.changeIt}
        </Button>
      )}
      {props.decision === "drop" && goal.letGo === undefined && !isDone && (
        <Button isWide onPress={() => once(letGoOrTakeUp(view))}>
          {words.letItGo}
        </Button>
      )}
      <Button isWide onPress={() => openGoal(id)}>
        {page.openGoal}
      </Button>
    </section>
  );
}
