import type { RecordId } from "@lichen/base";
import type { AskingStage } from "@lichen/content/app/words/setback";
import { isEmptySetback, OWN_STAGES } from "@lichen/core";
import { Button } from "@lichen/ui/Button";
import { Card } from "@lichen/ui/Card";
import { LinkRow } from "@lichen/ui/LinkRow";
import type { SetbackView } from "../../../port/setback-deeds.ts";
import { dayNamed } from "../../day-named.ts";
import { Page } from "../../frame/page.tsx";
import { useAnswer } from "../../notebook.ts";
import { Asked } from "./asks.tsx";
import { go, goOnWith, inHand, keeping } from "./in-hand.ts";
import { KeptSign } from "./kept-sign.tsx";
import { Seam } from "./seam.tsx";
import css from "./setback.module.css";
import { setbackWords } from "./setback-words.ts";
import { StateQuestions } from "./state-questions.ts";
import { Trouble } from "./trouble.tsx";

/** The goal it is about, by the name the person gave it. */
function AboutGoal({ id }: { readonly id: RecordId }) {
  const { page } = setbackWords();
  const name = useAnswer("entry", { id })?.title;
  if (!name) return null;
  return (
    <p class={css.small} dir="auto">
      {page.about(name)}
    </p>
  );
}

/** The road for a goal or a mistake: one question a screen, kindness before any lesson. */
export function OwnRoad(props: {
  readonly stage: AskingStage;
  readonly view: SetbackView | undefined;
}) {
  const { page } = setbackWords();
  const { stage, view } = props;
  const { title, line } = page.ask[stage];
  const now = OWN_STAGES.indexOf(stage) + 1;
  const all = OWN_STAGES.length - 1;
  const isFirst = stage === "happened";
  const { state } = inHand.value;
  const isUntouched = isEmptySetback(state);
  return (
    <Page title={title} back="/" middle={<KeptSign keeper={keeping} words={page} />}>
      <p>{line}</p>
      {state.road === "own" && state.goal !== undefined && <AboutGoal id={state.goal} />}
      <Seam now={now} all={all} says={page.step(now, all)} />
      <form
        class={css.form}
        onSubmit={(event) => {
          event.preventDefault();
          go({ kind: "next" });
        }}
      >
        <Asked stage={stage} />
        <Trouble keeper={keeping} />
        <Button type="submit" look="filled" isWide>
          {stage === "lesson" ? page.keepEnd : page.next}
        </Button>
        <div class={css.ends}>
          <Button look="words" onPress={() => go({ kind: "stop" })}>
            {page.stopHere}
          </Button>
          <Button look="words" onPress={() => go({ kind: "done-to-me" })}>
            {page.doneToMe}
          </Button>
        </div>
      </form>
      {isFirst && isUntouched && view?.begun && (
        <Card tint="gold">
          <div class={css.stack}>
            <h2 class={css.cardTitle}>{page.begunTitle}</h2>
            <p>{page.begunOn(dayNamed(view.begun.day))}</p>
            {view.begun.state.road === "own" && view.begun.state.answers.happened && (
              <p class={css.quoted} dir="auto">
                {view.begun.state.answers.happened}
              </p>
            )}
            <Button onPress={() => view.begun && goOnWith(view.begun)}>{page.goOn}</Button>
          </div>
        </Card>
      )}
      {isFirst && isUntouched && <StateQuestions at="before" />}
      {isFirst && view !== undefined && view.lessons > 0 && (
        <LinkRow href="/setback/lessons" title={page.toLessons} icon="look-back" />
      )}
    </Page>
  );
}
