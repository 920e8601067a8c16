import { Button } from "@lichen/ui/Button";
import { Card } from "@lichen/ui/Card";
import css from "./look-back.module.css";
import { lookBackWords } from "./look-back-words.ts";

/** Several versions of one thing side by side, as a person reads them; the one picked is the one that stands. */
export function PickVersion(props: {
  readonly texts: readonly string[];
  readonly onPick: (index: number) => void;
}) {
  const words = lookBackWords();
  return (
    <>
      <p class={css.quiet}>{words.versionsLine}</p>
      <div class={css.versions}>
        {props.texts.map((text, index) => (
          <Card key={index} tint="gold">
            {text === "" ? (
              <p class={css.quiet}>{words.leftEmpty}</p>
            ) : (
              <p class={css.note} dir="auto">
                {text}
              </p>
            )}
            <Button onPress={() => props.onPick(index)}>
              {words.useThis}
              <span class="heard"> {text === "" ? words.leftEmpty : text.slice(0, 40)}</span>
            </Button>
          </Card>
        ))}
      </div>
    </>
  );
}
