import type { PredictionsWords } from "@lichen/content/app/words/predictions";
import type { Prediction } from "@lichen/core";
import { Icon } from "@lichen/ui/Icon";
import { dayNamed } from "../../day-named.ts";
import css from "./predictions.module.css";
import { predictionsWords } from "./predictions-words.ts";

/** A prediction in a row, with what stands beside it; pressed, it opens. */
export function GuessRow(props: { readonly prediction: Prediction; readonly onOpen: () => void }) {
  const words = predictionsWords();
  return (
    <button type="button" class={css.row} onClick={props.onOpen}>
      <span class={css.rowWords}>
        <span class={css.said} dir="auto">
          {props.prediction.text}
        </span>
        <span class={css.small}>{besideSaid(props.prediction, words)}</span>
      </span>
      <Icon name="forward" />
    </button>
  );
}

/** What stands beside a prediction: how sure, then what came of it or when to look again. */
function besideSaid(
  { sure, outcome, lookAgain, day }: Prediction,
  words: PredictionsWords,
): string {
  const then = lookAgain === undefined ? words.whenILike : words.lookAgainOn(dayNamed(lookAgain));
  return [
    ...(sure === undefined ? [] : [words.saidSure(sure)]),
    outcome ? words.outcome[outcome] : then,
    ...(outcome ? [dayNamed(day)] : []),
  ].join(" · ");
}
