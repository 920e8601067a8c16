import { addDays, type Day, dayFromText, dayToText } from "@lichen/base";
import { isPaused } from "@lichen/core";
import { Button } from "@lichen/ui/Button";
import { Chip } from "@lichen/ui/Chip";
import { Sheet } from "@lichen/ui/Sheet";
import { useState } from "preact/hooks";
import { say } from "../../language.ts";
import { ask } from "../../worker-port.ts";
import css from "./grow.module.css";
import { goalsWords } from "./grow-words.ts";
import { changeGoal } from "./in-hand.ts";
import { type GoalView, letGoOrTakeUp, makeSmaller, smallerOf, told } from "./lighten.ts";

/** What to do when a goal gets heavy. Every way out is the same size. */
export function Heavy({ view }: { readonly view: GoalView }) {
  const words = goalsWords();
  const [isPausing, setPausing] = useState(false);
  const { id, goal, day } = view;
  const isResting = isPaused(goal.pauses, day);
  const back = () => void ask("keepGoal", { id, draft: goal });
  const smaller = smallerOf(view);
  return (
    <section class={css.section}>
      <h2 class={css.heading}>{words.heavyTitle}</h2>
      <div class={css.doors}>
        {isResting ? (
          <Button
            onPress={() =>
              void told(ask("endPause", { id }), { text: words.pauseEnded, undo: back })
            }
          >
            {words.endPause}
          </Button>
        ) : (
          <Button onPress={() => setPausing(true)}>{words.pauseIt}</Button>
        )}
        {smaller !== undefined && (
          <Button onPress={() => void makeSmaller(view, smaller)}>{words.makeSmaller}</Button>
        )}
        <Button onPress={() => void letGoOrTakeUp(view)}>
          {goal.letGo === undefined ? words.letItGo : words.takeUp}
        </Button>
        <Button onPress={() => void changeGoal(id, goal)}>{words.changeIt}</Button>
      </div>
      {isPausing && <PauseSheet view={view} onClose={() => setPausing(false)} />}
    </section>
  );
}

/** A pause in one touch, or from a day to a day. */
function PauseSheet({ view, onClose }: { readonly view: GoalView; readonly onClose: () => void }) {
  const words = goalsWords();
  const { day, goal, id } = view;
  const [from, setFrom] = useState(dayToText(day));
  const [to, setTo] = useState(dayToText(addDays(day, 6)));
  const [isUnsaid, setUnsaid] = useState(false);
  const pause = (first: Day, last: Day | undefined) => {
    onClose();
    const undo = () => void ask("keepGoal", { id, draft: goal });
    void told(ask("pauseGoal", { id, from: first, to: last }), { text: words.pauseKept, undo });
  };
  const range = () => {
    const [first, last] = [dayFromText(from), dayFromText(to)];
    const isRight = first.ok && last.ok && first.value <= last.value;
    setUnsaid(!isRight);
    if (isRight) pause(first.value, last.value);
  };
  const { week, twoWeeks, month, open } = words.pauseFor;
  const ways = [
    [week, addDays(day, 6)],
    [twoWeeks, addDays(day, 13)],
    [month, addDays(day, 29)],
    [open, undefined],
  ] as const;
  return (
    <Sheet title={words.pauseTitle} closeLabel={say().shell.close} onClose={onClose}>
      <p class={css.quiet}>{words.pauseLine}</p>
      <div class={css.answers}>
        {ways.map(([label, last]) => (
          <Chip key={label} label={label} state="off" onPress={() => pause(day, last)} />
        ))}
      </div>
      <div class={css.range}>
        <DateField label={words.pauseFrom} value={from} onChange={setFrom} />
        <DateField label={words.pauseTo} value={to} onChange={setTo} />
      </div>
      <p role="alert">{isUnsaid && words.pauseAsk}</p>
      <Button isWide onPress={range}>
        {words.pauseRange}
      </Button>
    </Sheet>
  );
}

function DateField(props: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
}) {
  return (
    <label class={css.otherDay}>
      <span class={css.small}>{props.label}</span>
      <input
        type="date"
        value={props.value}
        onChange={(event) => props.onChange(event.currentTarget.value)}
      />
    </label>
  );
}
