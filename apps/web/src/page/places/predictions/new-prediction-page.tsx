import { addDays, type Day } from "@lichen/base";
import type { LookAfter } from "@lichen/content/app/words/predictions";
import { PREDICTION_LIMIT } from "@lichen/core";
import { Button } from "@lichen/ui/Button";
import { Chip } from "@lichen/ui/Chip";
import { Field } from "@lichen/ui/Field";
import { Slider0to10 } from "@lichen/ui/Slider0to10";
import { useState } from "preact/hooks";
import { Page } from "../../frame/page.tsx";
import { say } from "../../language.ts";
import { useAnswer } from "../../notebook.ts";
import { problemText } from "../../problem-text.ts";
import { goBackTo } from "../../router.ts";
import { ask } from "../../worker-port.ts";
import { tellEnd } from "../symbiosis/tell-end.ts";
import { type GuessInHand, guess, putDownGuess } from "./in-hand.ts";
import css from "./predictions.module.css";
import { predictionsWords } from "./predictions-words.ts";

const AFTER: readonly LookAfter[] = ["tomorrow", "days", "week", "month", "open"];
const DAYS: { readonly [after in LookAfter]: number | undefined } = {
  tomorrow: 1,
  days: 3,
  week: 7,
  month: 30,
  open: undefined,
};

/** A prediction written down: a line is enough. */
export function NewPredictionPage() {
  const words = predictionsWords();
  const today = useAnswer("predictions")?.today;
  const [trouble, setTrouble] = useState<string>();
  const { text, sure, after } = guess.value;
  const change = (what: Partial<GuessInHand>) => {
    setTrouble(undefined);
    guess.value = { ...guess.value, ...what };
  };
  const keep = async () => {
    const kept = await ask("keepPrediction", { text, sure, lookAgain: dayAfter(today, after) });
    if (!kept.ok) return setTrouble(await problemText(kept.problem));
    putDownGuess();
    goBackTo("/grow/predictions");
    void tellEnd("prediction", {
      text: words.kept,
      undo: { label: say().shell.undo, act: () => void ask("hide", { ids: [kept.value] }) },
    });
  };
  return (
    <Page title={words.newTitle} back="/grow/predictions">
      <form
        class={css.form}
        onSubmit={(event) => {
          event.preventDefault();
          void keep();
        }}
      >
        <Field
          label={words.textLabel}
          hint={words.textHint}
          value={text}
          rows={2}
          maxLength={PREDICTION_LIMIT}
          problem={trouble}
          onInput={(said) => change({ text: said })}
        />
        <Slider0to10
          question={words.sureQuestion}
          value={sure}
          hue="slate"
          least={words.willNot}
          most={words.will}
          unanswered={words.unanswered}
          clearLabel={words.clearAnswer}
          onChange={(said) => change({ sure: said })}
        />
        <fieldset class={css.group}>
          <legend class={css.question}>{words.againQuestion}</legend>
          <div class={css.chips}>
            {AFTER.map((each) => (
              <Chip
                key={each}
                label={words.again[each]}
                state={after === each ? "on" : "off"}
                onPress={() => change({ after: each })}
              />
            ))}
          </div>
        </fieldset>
        <Button type="submit" look="filled" isWide>
          {words.keep}
        </Button>
      </form>
    </Page>
  );
}

function dayAfter(today: Day | undefined, after: LookAfter): Day | undefined {
  const days = DAYS[after];
  return today === undefined || days === undefined ? undefined : addDays(today, days);
}
