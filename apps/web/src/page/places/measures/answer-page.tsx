import { MEASURE_TEXTS } from "@lichen/content/measures/texts";
import { MEASURE_RULES, type MeasureId } from "@lichen/core";
import { Button } from "@lichen/ui/Button";
import { ProgressLine } from "@lichen/ui/ProgressLine";
import { RadioRows } from "@lichen/ui/RadioRows";
import { useEffect } from "preact/hooks";
import { Page } from "../../frame/page.tsx";
import { useStepsBack } from "../../page-steps.ts";
import { skip } from "../../router.ts";
import { KeptSign } from "../setback/kept-sign.tsx";
import { Trouble } from "../setback/trouble.tsx";
import {
  answerItem,
  endMeasure,
  inHand,
  keeping,
  nextItem,
  putDownEnded,
  showItem,
  steps,
} from "./in-hand.ts";
import css from "./measures.module.css";
import { measuresWords } from "./measures-words.ts";

/** A questionnaire, one item a screen, in the words of its makers. */
export function AnswerPage() {
  const words = measuresWords();
  const now = inHand.value;
  const isNothing = now === undefined;
  useEffect(() => {
    if (isNothing) skip("/look-back/measures");
  }, [isNothing]);
  useEffect(() => putDownEnded, []);
  useStepsBack(steps, "/look-back/measures/answer", showItem);
  if (!now) return null;

  const { measure, at, answers } = now;
  const text = MEASURE_TEXTS[measure];
  const answer = answers[at] ?? null;
  const isLast = at + 1 === answers.length;
  return (
    <Page
      title={MEASURE_RULES[measure].name}
      back="/look-back/measures"
      middle={<KeptSign keeper={keeping} words={words} />}
    >
      <ProgressLine label={words.step(at + 1, answers.length)} done={(at + 1) / answers.length} />
      {text.instruction ? (
        <p class={css.quiet} lang="en">
          {text.instruction}
        </p>
      ) : (
        <p class={css.quiet}>{leadOf(measure)}</p>
      )}
      <form
        class={css.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (answer !== null) void nextItem();
        }}
      >
        <div key={at} class={css.item} lang="en">
          <RadioRows
            label={text.items[at] ?? ""}
            options={text.options.map(({ value, label }) => ({ id: String(value), label }))}
            value={answer === null ? undefined : String(answer)}
            onChange={(id) => answerItem(Number(id))}
          />
        </div>
        <Trouble keeper={keeping} />
        <Button type="submit" look="filled" isWide isOff={answer === null}>
          {isLast ? words.finish : words.next}
        </Button>
        <div class={css.ends}>
          <Button
            look="words"
            onPress={() => {
              answerItem(null);
              void nextItem();
            }}
          >
            {words.leaveOpen}
          </Button>
          <Button look="words" onPress={() => void endMeasure()}>
            {words.stopHere}
          </Button>
        </div>
      </form>
      <p class={css.small}>{words.noWrong}</p>
    </Page>
  );
}

/** Lichen’s own line above items that are printed without one. */
function leadOf(measure: MeasureId): string {
  const { lead } = measuresWords();
  const leads: { readonly [id in MeasureId]?: string } = lead;
  return leads[measure] ?? "";
}
