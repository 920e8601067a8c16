import type { KeptKindness } from "@lichen/companion";
import { isEmptyKindness, KINDNESSES, type KindnessStage } from "@lichen/core";
import { Button } from "@lichen/ui/Button";
import { Card } from "@lichen/ui/Card";
import { Page } from "../../frame/page.tsx";
import { say } from "../../language.ts";
import { playTechnique } from "../ease/in-hand.ts";
import { KeptSign } from "../setback/kept-sign.tsx";
import { Seam } from "../setback/seam.tsx";
import { Trouble } from "../setback/trouble.tsx";
import { Asked } from "./asked.tsx";
import { go, goOnWith, inHand, keeping } from "./in-hand.ts";
import css from "./kindness.module.css";
import { kindnessWords } from "./kindness-words.ts";
import { ReadAloud } from "./read-aloud.tsx";

/** For whom kindness hurts now: a way that asks for none of it. */
const PLAINER = "feet-on-the-floor";

/** One screen of a kindness: what it asks, and three ways on, of which two lead out. */
export function StagePage(props: {
  readonly stage: KindnessStage;
  readonly begun: KeptKindness | undefined;
  /** The wishes of the person's own wording. */
  readonly wishes: string | undefined;
}) {
  const words = kindnessWords();
  const { stage, begun } = props;
  const { state } = inHand.value;
  const stages: readonly KindnessStage[] = KINDNESSES[state.practice];
  const now = stages.indexOf(stage) + 1;
  const { title, line } = words.ask[stage];
  const wishes = state.answers.wishes ?? props.wishes ?? words.wishes;
  const isLast = now === stages.length;
  const isUntouched = now === 1 && inHand.value.id === undefined && isEmptyKindness(state);
  const isWish = state.practice === "loving-kindness";
  return (
    <Page title={title} back="/ease/kindness" middle={<KeptSign keeper={keeping} words={words} />}>
      <p class={css.line}>{line}</p>
      {stages.length > 1 && (
        <Seam now={now} all={stages.length} says={words.step(now, stages.length)} hue="apricot" />
      )}
      <form
        class={css.form}
        onSubmit={(event) => {
          event.preventDefault();
          go({ kind: "next" });
        }}
      >
        <Asked stage={stage} wishes={wishes} />
        <ReadAloud text={isWish ? `${title}. ${wishes}` : `${title}. ${line}`} />
        <Trouble keeper={keeping} />
        <Button type="submit" look="filled" isWide>
          {isLast ? (stage === "text" ? words.seal : words.keepEnd) : words.next}
        </Button>
        <div class={css.ends}>
          <Button look="words" onPress={() => go({ kind: "stop" })}>
            {words.stopHere}
          </Button>
          <Button look="words" onPress={() => playTechnique(PLAINER)}>
            {words.plainer}
          </Button>
        </div>
        <p class={css.small}>{words.plainerLine}</p>
      </form>
      {isUntouched && begun && (
        <Card tint="gold">
          <div class={css.stack}>
            <h2 class={css.cardTitle}>{words.begunTitle}</h2>
            <p>{words.begunOn(say().shell.dayLong(begun.day))}</p>
            <Button onPress={() => goOnWith(begun)}>{words.goOn}</Button>
          </div>
        </Card>
      )}
    </Page>
  );
}
