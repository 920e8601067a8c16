import type { GoalRow } from "@lichen/companion";
import type { StepOutcome } from "@lichen/core";
import { Field } from "@lichen/ui/Field";
import { useState } from "preact/hooks";
import { meetSetback } from "../setback/meet.ts";
import { KindHalf } from "../symbiosis/kind-half.tsx";
import { Answers } from "./answers.tsx";
import css from "./grow.module.css";
import { stepsWords } from "./grow-words.ts";
import { openGoal } from "./in-hand.ts";
import { mark } from "./mark.ts";
import { numberTyped, sizeSaid, tensOf } from "./size-said.ts";

/** One step of today: what it is, how likely, its kind half, and what came of it. On its goal’s own page it needs no name. */
export function StepRow(props: { readonly row: GoalRow; readonly isHere?: boolean }) {
  const { row } = props;
  const { goal, offer, state } = row;
  const next = goal.parts.find((each) => !row.partsDone.includes(each));
  const part = next ?? state.marked?.part;
  const marked = state.marked?.part === part ? state.marked : undefined;
  return (
    <li class={css.step}>
      {!props.isHere && (
        <button type="button" class={css.stepName} dir="auto" onClick={() => openGoal(row.id)}>
          {goal.wish}
        </button>
      )}
      <p class={css.small}>
        <Asked row={row} part={part} />
      </p>
      {goal.smallest !== "" && !marked && goal.rhythm.kind !== "at-most" && (
        <p class={css.kindHalf} dir="auto">
          {stepsWords().smallestCounts(goal.smallest)}
        </p>
      )}
      <Answers
        label={goal.wish}
        goal={row.id}
        marked={marked}
        rhythm={goal.rhythm}
        step={{ size: marked?.size ?? offer.size, ...(part !== undefined && { part }) }}
      />
      <div role="status">{marked && <After row={row} outcome={marked.outcome} />}</div>
      {marked?.outcome === "partly" && offer.size !== undefined && <HowMuch row={row} />}
    </li>
  );
}

function Asked({ row, part }: { readonly row: GoalRow; readonly part: string | undefined }) {
  const words = stepsWords();
  const { offer, goal } = row;
  const size = row.state.marked?.size ?? offer.size;
  const said = [
    part === undefined ? undefined : words.nextPart(part),
    size === undefined ? undefined : sizeSaid(size, goal.unit),
    offer.chance && size === offer.size ? words.chance(tensOf(offer.chance.chance)) : undefined,
  ];
  return <span dir="auto">{said.filter((each) => each !== undefined).join(" · ")}</span>;
}

/** The kind line that goes with every answer, and where "not today" may lead. */
function After(props: { readonly row: GoalRow; readonly outcome: StepOutcome }) {
  const words = stepsWords();
  const { outcome } = props;
  const { goal, state } = props.row;
  const isSmall = goal.rhythm.kind === "at-most";
  const lines = isSmall ? words.happenedKind : words.kind[outcome];
  const isNotToday = outcome === "not-today";
  return (
    <div class={css.after}>
      <KindHalf
        of="step"
        line={
          isNotToday && goal.kindLine !== ""
            ? words.tellYourself(goal.kindLine)
            : (lines[(state.marked?.day ?? 0) % lines.length] ?? "")
        }
      />
      {isNotToday && state.spared > 0 && <p class={css.small}>{words.reserveTaken}</p>}
      {goal.isLearning && (
        <a class={css.onward} href="/journal">
          {words.toFound}
        </a>
      )}
      {(isNotToday || state.word === "beyond") && (
        <button
          type="button"
          class={css.onward}
          onClick={() => meetSetback({ goal: props.row.id })}
        >
          {words.toSetback}
        </button>
      )}
    </div>
  );
}

/** How much a part was, if the person likes to say. */
function HowMuch({ row }: { readonly row: GoalRow }) {
  const words = stepsWords();
  const { goal, state } = row;
  const { marked } = state;
  const [text, setText] = useState(marked?.amount === undefined ? "" : String(marked.amount));
  const keep = () => {
    const amount = numberTyped(text);
    if (!marked || amount === marked.amount || (text !== "" && amount === undefined)) return;
    void mark({ goal: row.id, outcome: "partly", size: marked.size, amount, part: marked.part });
  };
  return (
    <div class={css.amount}>
      <Field
        label={words.howMuch}
        value={text}
        inputMode="numeric"
        maxLength={8}
        onInput={setText}
        onLeave={keep}
        hint={
          marked?.size === undefined ? goal.unit : words.ofSize(sizeSaid(marked.size, goal.unit))
        }
      />
    </div>
  );
}
