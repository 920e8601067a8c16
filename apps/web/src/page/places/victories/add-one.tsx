import { Button } from "@lichen/ui/Button";
import { useState } from "preact/hooks";
import { say } from "../../language.ts";
import { problemText } from "../../problem-text.ts";
import { ask } from "../../worker-port.ts";
import { tellEnd } from "../symbiosis/tell-end.ts";
import { WrittenField } from "../wording/written-field.tsx";
import { lineInHand } from "./in-hand.ts";
import css from "./victories.module.css";
import { victoriesWords } from "./victories-words.ts";

/** Letters of one line: more than a small victory needs. */
const LONGEST = 500;

/** A line of the person's own into the jar. */
export function AddOne() {
  const words = victoriesWords();
  const [trouble, setTrouble] = useState<string>();
  const keep = async () => {
    const kept = await ask("keepVictory", { text: lineInHand.value, proof: undefined });
    if (!kept.ok) return setTrouble(await problemText(kept.problem));
    lineInHand.value = "";
    void tellEnd("victory", {
      text: words.added,
      undo: { label: say().shell.undo, act: () => void ask("hide", { ids: [kept.value] }) },
    });
  };
  return (
    <form
      class={css.add}
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <WrittenField
        label={words.addLabel}
        value={lineInHand.value}
        maxLength={LONGEST}
        hint={words.addHint}
        problem={trouble}
        onInput={(text) => {
          setTrouble(undefined);
          lineInHand.value = text;
        }}
      />
      <Button type="submit" icon="plus">
        {words.add}
      </Button>
    </form>
  );
}
