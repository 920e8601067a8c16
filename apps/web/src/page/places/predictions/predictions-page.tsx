import { isDueAgain, type Prediction } from "@lichen/core";
import { Button } from "@lichen/ui/Button";
import { Card } from "@lichen/ui/Card";
import { EmptyState } from "@lichen/ui/EmptyState";
import { Page } from "../../frame/page.tsx";
import { useAnswer } from "../../notebook.ts";
import { goTo } from "../../router.ts";
import { openEntry } from "../look-back/open-entry.ts";
import { GuessRow } from "./guess-row.tsx";
import { takeLook } from "./in-hand.ts";
import css from "./predictions.module.css";
import { predictionsWords } from "./predictions-words.ts";
import { WhatTheyShow } from "./what-they-show.tsx";

/** The prediction diary: what is due, what is open, what was looked at, and what all of it shows. */
export function PredictionsPage() {
  const words = predictionsWords();
  const answer = useAnswer("predictions");
  if (!answer) return null;
  const { all, today } = answer;
  const due = all.filter((each) => isDueAgain(each, today));
  const open = all.filter((each) => each.outcome === undefined && !due.includes(each));
  const looked = all.filter(({ outcome }) => outcome !== undefined);
  return (
    <Page title={words.pageTitle} back="/grow">
      {all.length === 0 ? (
        <EmptyState title={words.emptyQuestion} line={words.emptyLine} />
      ) : (
        <p class={css.quiet}>{words.line}</p>
      )}
      <Guesses title={words.dueTitle} all={due} isDue />
      <Button look="filled" isWide icon="plus" onPress={() => goTo("/grow/predictions/new")}>
        {words.begin}
      </Button>
      <Guesses title={words.waitingTitle} all={open} />
      <WhatTheyShow all={all} />
      <Guesses title={words.lookedTitle} all={looked} isLooked />
      <Card tint="slate">
        <div class={css.stack}>
          <p>{words.notFor}</p>
          <p>{words.notChecking}</p>
        </div>
      </Card>
    </Page>
  );
}

function Guesses(props: {
  readonly title: string;
  readonly all: readonly Prediction[];
  readonly isDue?: boolean;
  readonly isLooked?: boolean;
}) {
  if (props.all.length === 0) return null;
  return (
    <section class={props.isDue ? css.due : css.section}>
      <h2 class={css.heading}>{props.title}</h2>
      <ul>
        {props.all.map((prediction) => (
          <li key={prediction.id}>
            <GuessRow
              prediction={prediction}
              onOpen={() => (props.isLooked ? openEntry(prediction.id) : takeLook(prediction.id))}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
