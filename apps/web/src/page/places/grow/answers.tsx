import type { RecordId } from "@lichen/base";
import type { StepToMark } from "@lichen/companion";
import { OUTCOMES, type StepMark, type StepOutcome } from "@lichen/core";
import { Chip } from "@lichen/ui/Chip";
import css from "./grow.module.css";
import { stepsWords } from "./grow-words.ts";
import { mark, unmark } from "./mark.ts";

/** The four answers to a day: one touch says one, another changes it, the same again takes it back. */
export function Answers(props: {
  /** Whose answers they are, for a screen reader. */
  readonly label: string;
  readonly goal: RecordId;
  readonly marked: StepMark | undefined;
  /** What goes with the answer: the day, the size, the part. */
  readonly step: Omit<StepToMark, "goal" | "outcome">;
  readonly isToKeepSmall?: boolean;
}) {
  const words = stepsWords();
  const { goal, marked, step } = props;
  const press = (outcome: StepOutcome) => {
    if (marked?.outcome === outcome) return unmark({ id: marked.id, before: undefined });
    return mark({ ...step, goal, outcome });
  };
  const shown = props.isToKeepSmall ? (["done"] as const) : OUTCOMES;
  return (
    <fieldset class={css.answers}>
      <legend class="heard">{props.label}</legend>
      {shown.map((outcome) => (
        <Chip
          key={outcome}
          label={props.isToKeepSmall ? words.happened : words.outcome[outcome]}
          state={marked?.outcome === outcome ? "on" : "off"}
          onPress={() => void press(outcome)}
        />
      ))}
    </fieldset>
  );
}
