import { GOAL_BANDS, GOAL_TEXT_LIMIT, type Goal, RESERVE_LIMIT, WHOSE } from "@lichen/core";
import { Chip } from "@lichen/ui/Chip";
import { RadioRows } from "@lichen/ui/RadioRows";
import { Switch } from "@lichen/ui/Switch";
import { WrittenField } from "../wording/written-field.tsx";
import css from "./grow.module.css";
import { goalsWords } from "./grow-words.ts";
import { goalInHand, write } from "./in-hand.ts";
import { NumberField } from "./number-field.tsx";

/** All else about a goal, for who likes: why, whose, the best, the obstacle, the plan and its kind line. */
export function MakeMore() {
  const words = goalsWords();
  const { draft } = goalInHand.value;
  return (
    <details class={css.more}>
      <summary>{words.more}</summary>
      <div class={css.form}>
        <Text label={words.whyLabel} field="why" />
        <fieldset>
          <legend class={css.small}>{words.whoseLabel}</legend>
          <div class={css.answers}>
            {WHOSE.map((whose) => (
              <Chip
                key={whose}
                label={words.whose[whose]}
                state={draft.whose === whose ? "on" : "off"}
                onPress={() => write({ whose: draft.whose === whose ? undefined : whose })}
              />
            ))}
          </div>
        </fieldset>
        <Text label={words.best} field="best" />
        <Text label={words.obstacle} field="obstacle" hint={words.obstacleHint} />
        <Text label={words.cue} field="cue" hint={words.cueHint} />
        <Text label={words.response} field="response" />
        <Text label={words.kindLine} field="kindLine" hint={words.kindLineHint} />
        <RadioRows
          label={words.bandLabel}
          value={draft.band}
          options={GOAL_BANDS.map((id) => ({
            id,
            label: words.band[id],
            line: words.bandLine[id],
          }))}
          onChange={(band) => write({ band })}
        />
        <NumberField
          label={words.reserve}
          value={draft.reserve}
          range={[0, RESERVE_LIMIT]}
          hint={words.reserveHint}
          onNumber={(reserve) => reserve !== undefined && write({ reserve })}
        />
        <Switch
          label={words.learning}
          line={words.learningLine}
          isOn={draft.isLearning}
          onChange={(isLearning) => write({ isLearning })}
        />
      </div>
    </details>
  );
}

type TextField = "why" | "best" | "obstacle" | "cue" | "response" | "kindLine";

function Text(props: {
  readonly label: string;
  readonly field: TextField;
  readonly hint?: string;
}) {
  const change: (text: string) => Partial<Goal> = (text) => ({ [props.field]: text });
  return (
    <WrittenField
      label={props.label}
      value={goalInHand.value.draft[props.field]}
      hint={props.hint}
      maxLength={GOAL_TEXT_LIMIT}
      onInput={(text) => write(change(text))}
    />
  );
}
