import { LEAST_SIZE, MOST_SIZE } from "@lichen/core";
import { Field } from "@lichen/ui/Field";
import css from "./grow.module.css";
import { goalsWords } from "./grow-words.ts";
import { goalInHand, write } from "./in-hand.ts";
import { NumberField } from "./number-field.tsx";

/** How much each time, where a goal has a size: a number and what it is counted in. */
export function MakeSize() {
  const words = goalsWords();
  const { size, unit, rhythm } = goalInHand.value.draft;
  if (rhythm.kind === "once" || rhythm.kind === "at-most") return null;
  return (
    <div class={css.pair}>
      <NumberField
        label={words.size}
        value={size}
        range={[LEAST_SIZE, MOST_SIZE]}
        hint={words.sizeHint}
        isOptional
        onNumber={(number) => write({ size: number })}
      />
      <Field
        label={words.unit}
        value={unit}
        hint={words.unitHint}
        maxLength={40}
        onInput={(text) => write({ unit: text })}
      />
    </div>
  );
}
