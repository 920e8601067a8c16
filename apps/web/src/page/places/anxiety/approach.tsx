import { STEP_TAKEN } from "@lichen/core";
import { ChoiceGroup } from "@lichen/ui/ChoiceGroup";
import { WrittenField } from "../wording/written-field.tsx";
import css from "./anxiety.module.css";
import { anxietyWords } from "./anxiety-words.ts";
import { inHand, write } from "./in-hand.ts";

/**
 * One small step towards what is feared: a tool alone can become a way around it (evidence on
 * avoidance and exposure), so the two stand together. Not today is an equal answer.
 */
export function Approach() {
  const words = anxietyWords();
  const { approach, taken, cue } = inHand.value.path;
  return (
    <>
      <WrittenField
        label={words.smallStep}
        hint={words.smallStepHint}
        value={approach}
        onInput={(text) => write({ approach: text })}
      />
      {approach.trim() !== "" && (
        <ChoiceGroup
          label={words.taken}
          value={taken}
          choices={STEP_TAKEN.map((id) => ({ id, title: words.takenAs[id] }))}
          onChange={(id) => write({ taken: id })}
        />
      )}
      {approach.trim() !== "" && taken === "later" && (
        <WrittenField
          label={words.cue}
          hint={words.cueHint}
          value={cue}
          onInput={(text) => write({ cue: text })}
        />
      )}
      <p class={css.small}>{words.danger}</p>
    </>
  );
}
