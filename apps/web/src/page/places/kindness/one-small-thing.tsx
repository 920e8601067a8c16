import { Button } from "@lichen/ui/Button";
import css from "./kindness.module.css";
import { kindnessWords } from "./kindness-words.ts";

/** The other half of every kindness: one small thing, or nothing, as answers of one size. */
export function OneSmallThing(props: {
  readonly onThing: () => void;
  readonly onNothing: () => void;
}) {
  const words = kindnessWords();
  return (
    <section class={css.stack}>
      <h2 class={css.heading}>{words.oneThingTitle}</h2>
      <p class={css.quiet}>{words.oneThingLine}</p>
      <div class={css.two}>
        <Button isWide onPress={props.onThing}>
          {words.oneThing}
        </Button>
        <Button isWide onPress={props.onNothing}>
          {words.nothing}
        </Button>
      </div>
    </section>
  );
}
