import { addDays, type Day, dayFromText, dayToText, type Result } from "@lichen/base";
import type { NamedProblem } from "@lichen/content";
import { isPaused } from "@lichen/core";
import { Button } from "@lichen/ui/Button";
import { Chip } from "@lichen/ui/Chip";
import { Sheet } from "@lichen/ui/Sheet";
import { useState } from "preact/hooks";
import type { AnswerOf } from "../../../port/deeds.ts";
import { announce } from "../../frame/notices.ts";
import { say } from "../../language.ts";
import { problemText } from "../../problem-text.ts";
import { ask } from "../../worker-port.ts";
import css from "./grow.module.css";
import { goalsWords } from "./grow-words.ts";
import { changeGoal } from "./in-hand.ts";

type View = Exclude<AnswerOf<"goal">, undefined>;
/** Says what came of something done to a goal, and offers to undo it. */
async function told(
  doing: Promise<Result<unknown, NamedProblem>>,
  said: { readonly text: string; readonly undo: () => void },
): Promise<void> {
  const done = await doing;
  const undo = { label: say().shell.undo, act: said.undo };
  announce(done.ok ? { text: said.text, undo } : { text: await problemText(done.problem) });
}

/** What to do when a goal gets heavy. Every way out is the same size. */
export function Heavy({ view }: { readonly view: View }) {
  const words = goalsWords();
  const [isPausing, setPausing] = useState(false);
  const { id, goal, day, offer } = view;
  const isResting = isPaused(goal.pauses, day);
  const back = () => void ask("keepGoal", { id, draft: goal });
  const smaller = offer.size === undefined ? undefined : smallerThan(offer.size);
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
          <Button
            onPress={() =>
              void told(ask("keepGoal", { id, draft: { ...goal, size: smaller } }), {
                text: words.smallerKept,
                undo: back,
              })
            }
          >
            {words.makeSmaller}
          </Button>
        )}
        <Button
          onPress={() => {
            const isLetGo = goal.letGo === undefined;
            const undo = () => void ask("letGoOfGoal", { id, isLetGo: !isLetGo });
            const text = isLetGo ? words.letGoKept : words.takenUp;
            void told(ask("letGoOfGoal", { id, isLetGo }), { text, undo });
          }}
        >
          {goal.letGo === undefined ? words.letItGo : words.takeUp}
        </Button>
        <Button onPress={() => void changeGoal(id, goal)}>{words.changeIt}</Button>
      </div>
      {isPausing && <PauseSheet view={view} onClose={() => setPausing(false)} />}
    </section>
  );
}

/** Two thirds of a size, in whole numbers where it is more than two; never below the smallest there is. */
function smallerThan(size: number): number | undefined {
  const less = size > 2 ? Math.max(1, Math.floor((size * 2) / 3)) : Number((size / 2).toFixed(2));
  return less >= 0.01 && less < size ? less : undefined;
}

/** A pause in one touch, or from a day to a day. */
function PauseSheet({ view, onClose }: { readonly view: View; readonly onClose: () => void }) {
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
