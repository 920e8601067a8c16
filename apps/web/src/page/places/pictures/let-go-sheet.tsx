import type { RecordId } from "@lichen/base";
import { Button } from "@lichen/ui/Button";
import { Sheet } from "@lichen/ui/Sheet";
import { useState } from "preact/hooks";
import { announce } from "../../frame/notices.ts";
import { say } from "../../language.ts";
import { problemText } from "../../problem-text.ts";
import { ask } from "../../worker-port.ts";
import css from "./pictures.module.css";
import { picturesWords } from "./pictures-words.ts";

/** Asks once more before a picture is let go of for good. */
export function LetGoSheet(props: {
  readonly id: RecordId;
  /** Keeps what was written beside it and still waits. */
  readonly finish: () => Promise<void>;
  readonly onClose: () => void;
}) {
  const words = picturesWords();
  const [isErasing, setErasing] = useState(false);
  const erase = async () => {
    setErasing(true);
    await props.finish();
    const erased = await ask("erase", { id: props.id });
    props.onClose();
    announce({ text: erased.ok ? words.erased : await problemText(erased.problem) });
  };
  return (
    <Sheet title={words.eraseTitle} closeLabel={say().shell.close} onClose={props.onClose}>
      <p>{words.eraseLine}</p>
      <div class={css.ends}>
        <Button look="filled" onPress={props.onClose}>
          {words.eraseNo}
        </Button>
        <Button isWaiting={isErasing} onPress={() => void erase()}>
          {words.eraseYes}
        </Button>
      </div>
    </Sheet>
  );
}
