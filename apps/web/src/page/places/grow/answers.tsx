import type { RecordId } from "@lichen/base";
import type { StepToMark } from "@lichen/companion";
import {
  isCountedByDay,
  OUTCOMES,
  type Rhythm,
  type StepMark,
  type StepOutcome,
} from "@lichen/core";
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
  /** How often the goal asks: of something to keep small there is one answer. */
  readonly rhythm: Rhythm;
}) {
  const words = stepsWords();
  const { goal, marked, step } = props;
  const press = (outcome: StepOutcome) => {
    if (marked?.outcome === outcome) return unmark({ id: marked.id, before: undefined });
    return mark({ ...step, goal, outcome });
  };
  if (props.rhythm.kind === "at-most") return <CameUp {...props} />;
  return (
    <fieldset class={css.answers}>
      <legend class="heard">{props.label}</legend>
      {OUTCOMES.map((outcome) => (
        <Chip
          key={outcome}
          label={words.outcome[outcome]}
          state={marked?.outcome === outcome ? "on" : "off"}
          onPress={() => void press(outcome)}
        />
      ))}
    </fieldset>
  );
}

/** The answer of something to keep small: it came up; where it is counted by the day, once more. */
function CameUp({ label, goal, marked, step, rhythm }: Parameters<typeof Answers>[0]) {
  const words = stepsWords();
  const isCounted = isCountedByDay(rhythm);
  const amount = isCounted && marked ? (marked.amount ?? 1) : undefined;
  const more = (to: number) =>
    void mark({ ...step, goal, outcome: "done", ...(isCounted && { amount: to }) });
  return (
    <fieldset class={css.answers}>
      <legend class="heard">{label}</legend>
      <Chip
        label={amount === undefined ? words.happened : words.cameUp(amount)}
        state={marked ? "on" : "off"}
        onPress={() => (marked ? void unmark({ id: marked.id, before: undefined }) : more(1))}
      />
      {amount !== undefined && (
        <Chip label={words.oneMore} state="off" onPress={() => more(amount + 1)} />
      )}
    </fieldset>
  );
}
