import { TRIAL_WEEKS, TRIALS, type TrialId, type TrialWeeks } from "@lichen/core";
import { Button } from "@lichen/ui/Button";
import { Card } from "@lichen/ui/Card";
import { RadioRows } from "@lichen/ui/RadioRows";
import { useState } from "preact/hooks";
import { Page } from "../../frame/page.tsx";
import { useAnswer } from "../../notebook.ts";
import { problemText } from "../../problem-text.ts";
import { goBackTo } from "../../router.ts";
import { ask } from "../../worker-port.ts";
import { tellEnd } from "../symbiosis/tell-end.ts";
import css from "./experiments.module.css";
import { experimentsWords } from "./experiments-words.ts";

/**
 * Of differences of half a deviation, how many in ten are found after so many weeks: powers of .24, .31 and .37, read
 * between those measured at 30, 60, 120 and 240 days (docs/measures.md).
 */
const FINDS: { readonly [weeks in TrialWeeks]: number } = { 8: 2, 12: 3, 16: 4 };

/** Choosing an experiment: what, how long, and what is agreed to, before anything is flipped. */
export function NewExperimentPage() {
  const words = experimentsWords();
  const answer = useAnswer("experiments");
  const [trial, setTrial] = useState<TrialId>();
  const [weeks, setWeeks] = useState<TrialWeeks>(8);
  const [trouble, setTrouble] = useState<string>();
  if (!answer) return null;
  const { fit } = answer;
  const outcome = TRIALS.find(({ id }) => id === trial)?.outcome;
  const agree = async () => {
    if (!trial) return;
    const begun = await ask("beginExperiment", { trial, weeks });
    if (!begun.ok) {
      const { problem } = begun;
      return setTrouble(
        problem.kind === "one-under-way" || problem.kind === "does-not-fit"
          ? words.problem[problem.kind]
          : await problemText(problem),
      );
    }
    goBackTo("/look-back/experiments");
    void tellEnd("experiment", { text: words.begun });
  };
  return (
    <Page title={words.newTitle} back="/look-back/experiments">
      {fit.length === 0 ? (
        <p>{words.noneFits}</p>
      ) : (
        <form
          class={css.form}
          onSubmit={(event) => {
            event.preventDefault();
            void agree();
          }}
        >
          <RadioRows
            label={words.whichQuestion}
            options={fit.map((id) => ({
              id,
              label: words.trial[id].name,
              line: [words.trial[id].act, words.trial[id].care].filter(Boolean).join(" "),
            }))}
            value={trial}
            onChange={(id) => {
              setTrouble(undefined);
              setTrial(id);
            }}
          />
          {fit.length < TRIALS.length && <p class={css.small}>{words.someLeftOut}</p>}
          {outcome && (
            <p class={css.quiet}>{`${words.askedEachEvening}: ${words.question[outcome]}`}</p>
          )}
          <RadioRows
            label={words.weeksQuestion}
            options={TRIAL_WEEKS.map((count) => ({
              id: String(count),
              label: words.weeks(count),
              line: words.finds(FINDS[count]),
            }))}
            value={String(weeks)}
            onChange={(id) => setWeeks(TRIAL_WEEKS.find((each) => String(each) === id) ?? 8)}
          />
          <Card tint="slate">
            <div class={css.section}>
              <h2 class={css.heading}>{words.consentTitle}</h2>
              <ul class={css.consent}>
                {words.consent.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </div>
          </Card>
          {trouble && <p role="alert">{trouble}</p>}
          <Button type="submit" look="filled" isWide isOff={trial === undefined}>
            {words.agree}
          </Button>
        </form>
      )}
    </Page>
  );
}
