import { Button } from "@lichen/ui/Button";
import { Card } from "@lichen/ui/Card";
import { say } from "../../language.ts";
import { sharedText } from "../../shared-text.ts";
import css from "./check-in.module.css";
import { fitInNote } from "./fit-in-note.ts";
import { inHand } from "./in-hand.ts";

/** A text that came from another app or page: whoever sent it, only the person makes a note of it. */
export function Shared(props: {
  readonly text: string;
  /** Told the whole note once the person says so. */
  readonly onKeep: (note: string) => void;
}) {
  const { shared } = say().checkIn;
  const { note, fits } = fitInNote(inHand.value.draft.note ?? "", props.text);
  return (
    <Card tint="slate">
      <section class={css.trouble} aria-label={shared.title}>
        <h2 class={css.heading}>{shared.title}</h2>
        <p class={css.line}>{shared.line}</p>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long text is scrolled with the keyboard too */}
        <blockquote class={css.shared} dir="auto" tabIndex={0}>
          {props.text}
        </blockquote>
        {fits === "beginning" && <p class={css.line}>{shared.cut}</p>}
        {fits === "nothing" && <p class={css.line}>{shared.full}</p>}
        <div class={css.acts}>
          {fits !== "nothing" && <Button onPress={() => props.onKeep(note)}>{shared.keep}</Button>}
          <Button
            look="words"
            onPress={() => {
              sharedText.value = undefined;
              // What had the focus is gone with it: the page goes on from its title.
              document.querySelector("h1")?.focus();
            }}
          >
            {shared.putAway}
          </Button>
        </div>
      </section>
    </Card>
  );
}
