import { isEmptyKindness, KINDNESSES, LEAST_BELIEF } from "@lichen/core";
import { Button } from "@lichen/ui/Button";
import { Card } from "@lichen/ui/Card";
import { Switch } from "@lichen/ui/Switch";
import { Page } from "../../frame/page.tsx";
import { useAnswer } from "../../notebook.ts";
import { goBackTo } from "../../router.ts";
import { ask } from "../../worker-port.ts";
import { Trouble } from "../setback/trouble.tsx";
import { SmallThing } from "../symbiosis/small-thing.tsx";
import { inHand, keeping, show, takeNew } from "./in-hand.ts";
import css from "./kindness.module.css";
import { kindnessWords } from "./kindness-words.ts";
import { nearSaid } from "./near-said.ts";

/** The end of a kindness, reached or chosen: what is kept, its line, and one small thing or nothing. */
export function KeptPage() {
  const words = kindnessWords();
  const near = useAnswer("nearLines");
  const { state, id } = inHand.value;
  const { practice, answers, belief } = state;
  const line = lineOf();
  const isLow = practice === "both-and" && (belief === undefined || belief < LEAST_BELIEF);
  const isEmpty = isEmptyKindness(state);
  const isKept = keeping.how.value === "kept";
  const said = isEmpty
    ? words.keptNothing
    : !isKept
      ? words.keeping
      : practice === "kind-letter"
        ? words.keptLetter
        : isLow && line
          ? words.keptLow
          : words.keptLine;
  return (
    <Page title={isEmpty ? words.title : words.keptTitle} back="/ease/kindness">
      <p role="status">{said}</p>
      <Trouble keeper={keeping} />
      {line && (
        <Card tint="apricot">
          <p class={css.said} dir="auto">
            {line}
          </p>
        </Card>
      )}
      {line && !isLow && id !== undefined && near && (
        <Switch
          label={words.near}
          line={words.nearHint}
          isOn={near.some((each) => each.id === id)}
          onChange={(isNear) => void ask("keepNear", { id, isNear })}
        />
      )}
      {line && isLow && (
        <Button icon="edit" onPress={() => show({ practice, stage: KINDNESSES["both-and"][1] })}>
          {words.changeIt}
        </Button>
      )}
      <SmallThing
        of={practice}
        onNothing={() => void takeNew(practice).then(() => goBackTo("/ease"))}
      />
    </Page>
  );

  function lineOf(): string {
    const { soothing, toMe, feeling, alsoTrue, value } = answers;
    if (practice === "both-and") {
      return feeling && alsoTrue ? nearSaid({ feeling, line: alsoTrue }) : "";
    }
    return soothing ?? toMe ?? value ?? "";
  }
}
