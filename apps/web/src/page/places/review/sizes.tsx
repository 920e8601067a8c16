import type { GoalRow } from "@lichen/companion";
import { type Goal, LEAST_SIZE, MOST_SIZE, WHOSE } from "@lichen/core";
import { Button } from "@lichen/ui/Button";
import { Card } from "@lichen/ui/Card";
import { Field } from "@lichen/ui/Field";
import { Segmented } from "@lichen/ui/Segmented";
import { useRef, useState } from "preact/hooks";
import { announce } from "../../frame/notices.ts";
import { useAnswer } from "../../notebook.ts";
import { problemText } from "../../problem-text.ts";
import { ask } from "../../worker-port.ts";
import { goalsWords } from "../grow/grow-words.ts";
import { numberTyped, sizeSaid } from "../grow/size-said.ts";
import css from "./review.module.css";
import { reviewWords } from "./review-words.ts";

/** So many goals on one screen: more would be a list to get through. */
const MOST = 4;

/** The steps of the next days: how large each is, and whose wish it is by now. */
export function Sizes() {
  const words = reviewWords().page;
  const view = useAnswer("grow");
  if (!view) return null;
  const goals = view.goals
    .filter(({ goal }) => goal.letGo === undefined && goal.rhythm.kind !== "at-most")
    .slice(0, MOST);
  return (
    <>
      <p class={css.quiet}>{goals.length === 0 ? words.noGoals : words.sizesLine}</p>
      {goals.map((row) => (
        <OneGoal key={row.id} row={row} />
      ))}
    </>
  );
}

function OneGoal({ row }: { readonly row: GoalRow }) {
  const words = reviewWords().page;
  const goals = goalsWords();
  const { id, goal, offer } = row;
  const [typed, setTyped] = useState<string>();
  const heading = useRef<HTMLHeadingElement>(null);
  const text = typed ?? (goal.size === undefined ? "" : String(goal.size));
  const size = numberTyped(text);
  const isRight =
    text.trim() === "" || (size !== undefined && size >= LEAST_SIZE && size <= MOST_SIZE);
  const keep = async (draft: Goal) => {
    const kept = await ask("keepGoal", { id, draft });
    announce({ text: kept.ok ? words.goalKept : await problemText(kept.problem) });
    if (kept.ok) setTyped(undefined);
  };
  const { suggested } = offer;
  const hasSizes = goal.rhythm.kind !== "once";
  return (
    <Card>
      <div class={css.goal}>
        <h2 ref={heading} tabIndex={-1} class={css.heading} dir="auto">
          {goal.wish}
        </h2>
        {hasSizes && (
          <Field
            label={goal.unit === "" ? words.sizeLabel : `${words.sizeLabel} (${goal.unit})`}
            value={text}
            inputMode="numeric"
            maxLength={8}
            problem={isRight ? undefined : words.sizeOpen}
            onInput={setTyped}
            onLeave={() => {
              if (typed !== undefined && isRight && size !== goal.size)
                void keep({ ...goal, size });
            }}
          />
        )}
        {hasSizes && suggested !== undefined && suggested !== goal.size && (
          <div class={css.stack}>
            <p class={css.small}>{goals.suggestedIs(sizeSaid(suggested, goal.unit))}</p>
            <Button
              onPress={() => {
                void keep({ ...goal, size: suggested });
                heading.current?.focus({ preventScroll: true }); // The offer goes once it is taken.
              }}
            >
              {goals.takeSize(sizeSaid(suggested, goal.unit))}
            </Button>
          </div>
        )}
        <Segmented
          label={words.whoseLabel}
          value={goal.whose}
          options={WHOSE.map((whose) => ({ id: whose, label: words.whose[whose] }))}
          onChange={(whose) => void keep({ ...goal, whose })}
        />
      </div>
    </Card>
  );
}
