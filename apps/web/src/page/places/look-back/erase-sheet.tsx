import type { RecordId } from "@lichen/base";
import { Button } from "@lichen/ui/Button";
import { Sheet } from "@lichen/ui/Sheet";
import { useState } from "preact/hooks";
import { announce } from "../../frame/notices.ts";
import { say } from "../../language.ts";
import { problemText } from "../../problem-text.ts";
import { ask } from "../../worker-port.ts";
import css from "./look-back.module.css";
import { lookBackWords } from "./look-back-words.ts";

/** Asks once more before something is let go of for good. */
export function EraseSheet(props: {
  readonly id: RecordId;
  readonly onClose: () => void;
  readonly onErased: () => void;
}) {
  const words = lookBackWords();
  const [isErasing, setErasing] = useState(false);
  const erase = async () => {
    setErasing(true);
    const erased = await ask("erase", { id: props.id });
    props.onClose();
    if (erased.ok) props.onErased();
    announce({ text: erased.ok ? words.erased : await problemText(erased.problem) });
  };
  return (
    <Sheet title={words.eraseAsk} closeLabel={say().shell.close} onClose={props.onClose}>
      <p>{words.eraseLine}</p>
      <div class={css.two}>
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
