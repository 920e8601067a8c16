import { Chip } from "@lichen/ui/Chip";
import { Slider0to10 } from "@lichen/ui/Slider0to10";
import { say } from "../../language.ts";
import { feelingWords } from "../check-in/feeling-words.ts";
import { toggled } from "../check-in/toggled.ts";
import { easeWords } from "../ease/ease-words.ts";
import css from "./anxiety.module.css";
import { anxietyWords } from "./anxiety-words.ts";
import { inHand, write } from "./in-hand.ts";

/** Shades of anxiety, by their ids among the feelings. */
const SHADES = [
  "anxious",
  "worried",
  "nervous",
  "restless",
  "on-edge",
  "stressed",
  "overwhelmed",
  "panicky",
] as const;

/** Naming it: words that come near, and how strong it is. */
export function Name() {
  const words = anxietyWords();
  const { hard } = easeWords();
  const { checkIn } = say();
  const { feelings, before } = inHand.value.path;
  return (
    <>
      <fieldset class={css.chips}>
        <legend class="heard">{words.whichWord}</legend>
        {SHADES.map((id) => (
          <Chip
            key={id}
            label={feelingWords.value?.word(id) ?? id}
            state={feelings.includes(id) ? "on" : "off"}
            onPress={() => write({ feelings: toggled(feelings, id) })}
          />
        ))}
      </fieldset>
      <Slider0to10
        question={hard.howStrong}
        hue="slate"
        value={before}
        least={checkIn.least}
        most={checkIn.most}
        unanswered={checkIn.notAnswered}
        clearLabel={checkIn.clearAnswer}
        onChange={(strength) => write({ before: strength })}
      />
    </>
  );
}
