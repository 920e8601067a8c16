import { Button } from "@lichen/ui/Button";
import { Card } from "@lichen/ui/Card";
import { useState } from "preact/hooks";
import { say } from "../../language.ts";
import css from "./check-in.module.css";
import { keeping } from "./in-hand.ts";

/** Why something is not kept, what is safe, and what can be done; the draft stays on the screen. */
export function Trouble(props: {
  readonly text: string | undefined;
  readonly note: string | undefined;
}) {
  const { full } = say().door;
  const [isCopied, setCopied] = useState(false);
  const { note } = props;
  const copy = async (text: string) => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
  };
  return (
    <Card tint="gold">
      <div class={css.trouble} role="alert">
        <p>{props.text}</p>
        <p class={css.acts}>
          <Button onPress={() => void keeping.now()}>{full.tryAgain}</Button>
          {note && (
            <Button look="words" onPress={() => void copy(note)}>
              {isCopied ? full.copied : full.copyNote}
            </Button>
          )}
        </p>
      </div>
    </Card>
  );
}
