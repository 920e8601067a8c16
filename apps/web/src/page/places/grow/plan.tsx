import type { Goal } from "@lichen/core";
import css from "./grow.module.css";
import { goalsWords } from "./grow-words.ts";

/** The plan of a goal: if this, then that, and what to tell oneself when it does not happen. */
export function Plan({ goal }: { readonly goal: Goal }) {
  const words = goalsWords();
  const { cue, response, kindLine, best, obstacle } = goal;
  if ([cue, response, kindLine, best, obstacle].every((text) => text === "")) return null;
  return (
    <section class={css.section}>
      <h2 class={css.heading}>{words.planTitle}</h2>
      <dl class={css.plan}>
        <Line look={css.slate} label={words.field.obstacle} text={obstacle} />
        <Line look={css.slate} label={words.ifLabel} text={cue} />
        <Line look={css.moss} label={words.thenLabel} text={response} />
        <Line look={css.apricot} label={words.kindLabel} text={kindLine} />
        <Line look={css.gold} label={words.bestLabel} text={best} />
      </dl>
    </section>
  );
}

function Line(props: {
  readonly look: string | undefined;
  readonly label: string;
  readonly text: string;
}) {
  if (props.text === "") return null;
  return (
    <div class={props.look}>
      <dt class={css.small}>{props.label}</dt>
      <dd dir="auto">{props.text}</dd>
    </div>
  );
}
