import { NOTE_LIMIT } from "@lichen/core";
import { Button } from "@lichen/ui/Button";
import { Card } from "@lichen/ui/Card";
import { say } from "../../language.ts";
import { sharedText } from "../../offline.ts";
import css from "./check-in.module.css";
import { inHand } from "./in-hand.ts";

/** A text that came from another app or page: whoever sent it, only the person makes a note of it. */
export function Shared(props: {
  readonly text: string;
  /** Told the whole note once the person says so. */
  readonly onKeep: (note: string) => void;
}) {
  const { shared } = say().checkIn;
  const { note = "" } = inHand.value.draft;
  const whole = note === "" ? props.text : `${note}\n\n${props.text}`;
  return (
    <Card tint="slate">
      <section class={css.trouble} aria-label={shared.title}>
        <h2 class={css.heading}>{shared.title}</h2>
        <p class={css.line}>{shared.line}</p>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long text is scrolled with the keyboard too */}
        <blockquote class={css.shared} dir="auto" tabIndex={0}>
          {props.text}
        </blockquote>
        {whole.length > NOTE_LIMIT && <p class={css.line}>{shared.cut}</p>}
        <div class={css.acts}>
          <Button onPress={() => props.onKeep(whole.slice(0, NOTE_LIMIT))}>{shared.keep}</Button>
          <Button
            look="words"
            onPress={() => {
              sharedText.value = undefined;
            }}
          >
            {shared.putAway}
          </Button>
        </div>
      </section>
    </Card>
  );
}
