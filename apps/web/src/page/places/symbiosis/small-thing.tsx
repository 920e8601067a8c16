import type { FlowWith } from "@lichen/core";
import { Button } from "@lichen/ui/Button";
import { playTechnique } from "../ease/in-hand.ts";
import css from "./symbiosis.module.css";
import { symbiosisWords } from "./symbiosis-words.ts";

/** The other half of a kindness: one small thing, or nothing, as answers of one size. */
export function SmallThing(props: {
  readonly of: FlowWith<"small-thing">;
  readonly onNothing: () => void;
  /** What the thing is where the flow asked for it already, and its page says so. */
  readonly thing?: { readonly label: string; readonly onPress: () => void };
}) {
  const words = symbiosisWords();
  const { thing, onNothing } = props;
  return (
    <section class={css.smallThing}>
      {!thing && (
        <>
          <h2 class={css.heading}>{words.oneThingTitle}</h2>
          <p class={css.quiet}>{words.oneThingLine}</p>
        </>
      )}
      <div class={css.two}>
        <Button isWide onPress={thing ? thing.onPress : () => playTechnique("one-small-thing")}>
          {thing ? thing.label : words.oneThing}
        </Button>
        <Button isWide onPress={onNothing}>
          {words.nothing}
        </Button>
      </div>
    </section>
  );
}
