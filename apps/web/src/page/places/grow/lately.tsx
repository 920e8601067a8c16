import { addDays, type Day, dayFromText, dayToText, weekdayOf } from "@lichen/base";
import type { StepMark } from "@lichen/core";
import { Sheet } from "@lichen/ui/Sheet";
import { useState } from "preact/hooks";
import type { AnswerOf } from "../../../port/deeds.ts";
import { dayNamed } from "../../day-named.ts";
import { say } from "../../language.ts";
import { KindHalf } from "../symbiosis/kind-half.tsx";
import { Answers } from "./answers.tsx";
import css from "./grow.module.css";
import { goalsWords, stepsWords } from "./grow-words.ts";

type View = Exclude<AnswerOf<"goal">, undefined>;

/** Weeks shown. */
const WEEKS = 4;

/** The last weeks of a goal, a day a scale. What was not said stays open: no mark, no cross, no red. */
export function Lately({ view }: { readonly view: View }) {
  const words = goalsWords();
  const { shell } = say();
  const [day, setDay] = useState<Day>();
  const monday = addDays(view.day, -((weekdayOf(view.day) + 6) % 7) - 7 * (WEEKS - 1));
  const days = Array.from({ length: 7 * WEEKS }, (_, i) => addDays(monday, i));
  const byDay = new Map(view.steps.map((step) => [step.day, step]));
  return (
    <section class={css.section}>
      <h2 class={css.heading}>{words.latelyTitle}</h2>
      <p class={css.small}>{words.latelyLine}</p>
      <ol class={css.weeks}>
        {days
          .filter((each) => each <= view.day)
          .map((each) => (
            <li key={each}>
              <button type="button" class={css.day} onClick={() => setDay(each)}>
                <i class={signOf(byDay.get(each))} aria-hidden="true" />
                <span class="heard">
                  {dayNamed(each)}: {saidOf(byDay.get(each))}
                </span>
              </button>
            </li>
          ))}
      </ol>
      <label class={css.otherDay}>
        <span class={css.small}>{words.otherDay}</span>
        <input
          type="date"
          max={dayToText(view.day)}
          onChange={(event) => {
            const chosen = dayFromText(event.currentTarget.value);
            if (chosen.ok && chosen.value <= view.day) setDay(chosen.value);
          }}
        />
      </label>
      {day !== undefined && (
        <Sheet title={words.dayAsk} closeLabel={shell.close} onClose={() => setDay(undefined)}>
          <p class={css.quiet}>{dayNamed(day)}</p>
          <Answers
            label={view.goal.wish}
            goal={view.id}
            marked={byDay.get(day)}
            rhythm={view.goal.rhythm}
            step={{ day, size: byDay.get(day)?.size ?? view.offer.size }}
          />
          <div role="status">
            <KindHalfOf step={byDay.get(day)} />
          </div>
        </Sheet>
      )}
    </section>
  );
}

/** The kind line that goes with every answer, on a day before as on today. */
function KindHalfOf({ step }: { readonly step: StepMark | undefined }) {
  const lines = step ? stepsWords().kind[step.outcome] : [];
  const line = step && lines[step.day % lines.length];
  return line ? <KindHalf of="step" line={line} /> : null;
}

function saidOf(step: StepMark | undefined): string {
  return step ? stepsWords().outcome[step.outcome] : goalsWords().nothingSaid;
}

/** The look of a day, by what was said of it. */
function signOf(step: StepMark | undefined): string | undefined {
  switch (step?.outcome) {
    case "done":
      return css.dayDone;
    case "partly":
      return css.dayPartly;
    case "not-today":
      return css.dayRest;
    default:
      return css.dayOpen;
  }
}
