import { MEASURE_RULES, type MeasureId } from "@lichen/core";
import { Icon } from "@lichen/ui/Icon";
import { openMeasure } from "./in-hand.ts";
import css from "./measures.module.css";
import { measuresWords } from "./measures-words.ts";

/** A questionnaire in a row: what it asks, how long it takes; pressed, it opens. */
export function MeasureRow(props: {
  readonly measure: MeasureId;
  /** In place of how long it takes: when it makes sense again, or that it was begun. */
  readonly line?: string | undefined;
}) {
  const words = measuresWords();
  const { measure, line } = props;
  return (
    <button type="button" class={css.row} onClick={() => openMeasure(measure)}>
      <span class={css.rowWords}>
        <span class={css.name}>{words.about[measure].asks}</span>
        <span class={css.small}>
          {[MEASURE_RULES[measure].name, line ?? lengthSaid(measure)].join(" · ")}
        </span>
      </span>
      <Icon name="forward" />
    </button>
  );
}

/** About six questions are answered in a minute. */
const IN_A_MINUTE = 6;

/** How many questions it has and how long they take. */
export function lengthSaid(measure: MeasureId): string {
  const words = measuresWords();
  const { items } = MEASURE_RULES[measure];
  const minutes = Math.max(1, Math.round(items / IN_A_MINUTE));
  return [words.items(items), words.minutes(minutes)].join(" · ");
}
