import { PREDICTED, PREDICTION_LIMIT } from "@lichen/core";
import { Button } from "@lichen/ui/Button";
import { Chip } from "@lichen/ui/Chip";
import { Field } from "@lichen/ui/Field";
import { useEffect, useState } from "preact/hooks";
import { dayNamed } from "../../day-named.ts";
import { Page } from "../../frame/page.tsx";
import { say } from "../../language.ts";
import { useAnswer } from "../../notebook.ts";
import { problemText } from "../../problem-text.ts";
import { goBackTo, skip } from "../../router.ts";
import { ask } from "../../worker-port.ts";
import { openEntry } from "../look-back/open-entry.ts";
import { tellEnd } from "../symbiosis/tell-end.ts";
import { look, putDownLook } from "./in-hand.ts";
import css from "./predictions.module.css";
import { predictionsWords } from "./predictions-words.ts";

/** Looking at a prediction again: what happened, in one tap, and in words if one likes. */
export function LookPage() {
  const words = predictionsWords();
  const answer = useAnswer("predictions");
  const [trouble, setTrouble] = useState<string>();
  const { id, outcome, happened } = look.value;
  const prediction = answer?.all.find((each) => each.id === id);
  const isNothing = id === undefined || (answer !== undefined && prediction === undefined);
  useEffect(() => {
    if (isNothing) skip("/grow/predictions");
  }, [isNothing]);
  if (!prediction || id === undefined) return null;

  const keep = async () => {
    if (!outcome) return;
    const told = await ask("tellOutcome", { id, outcome, happened });
    if (!told.ok) return setTrouble(await problemText(told.problem));
    putDownLook();
    goBackTo("/grow/predictions");
    void tellEnd("prediction-looked-at", {
      text: words.told,
      undo: {
        label: say().shell.undo,
        act: () => void ask("tellOutcome", { id, outcome: null, happened: "" }),
      },
    });
  };

  return (
    <Page title={words.lookTitle} back="/grow/predictions">
      <div class={css.paper}>
        <p class={css.quoted} dir="auto">
          {prediction.text}
        </p>
        <p class={css.small}>
          {[
            ...(prediction.sure === undefined ? [] : [words.saidSure(prediction.sure)]),
            dayNamed(prediction.day),
          ].join(" · ")}
        </p>
      </div>
      <form
        class={css.form}
        onSubmit={(event) => {
          event.preventDefault();
          void keep();
        }}
      >
        <fieldset class={css.group}>
          <legend class={css.question}>{words.outcomeQuestion}</legend>
          <div class={css.chips}>
            {PREDICTED.map((each) => (
              <Chip
                key={each}
                label={words.outcome[each]}
                state={outcome === each ? "on" : "off"}
                onPress={() => {
                  look.value = { ...look.value, outcome: each };
                }}
              />
            ))}
          </div>
        </fieldset>
        <Field
          label={words.happenedLabel}
          value={happened}
          rows={2}
          maxLength={PREDICTION_LIMIT}
          problem={trouble}
          onInput={(text) => {
            setTrouble(undefined);
            look.value = { ...look.value, happened: text };
          }}
        />
        <Button type="submit" look="filled" isWide isOff={outcome === undefined}>
          {words.keep}
        </Button>
        <Button look="words" onPress={() => openEntry(id)}>
          {words.openEntry}
        </Button>
      </form>
    </Page>
  );
}
