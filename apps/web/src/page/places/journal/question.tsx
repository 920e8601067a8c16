import { PROMPTS, type PromptId, promptFor } from "@lichen/core";
import { Button } from "@lichen/ui/Button";
import { Card } from "@lichen/ui/Card";
import { useEffect, useState } from "preact/hooks";
import { useAnswer } from "../../notebook.ts";
import { ask } from "../../worker-port.ts";
import { inHand } from "./in-hand.ts";
import css from "./journal.module.css";
import { journalWords } from "./journal-words.ts";

/** The day as a number, so that another question comes on another day. */
const today = () => Math.floor(Date.now() / 86_400_000);

/** A question to begin with, by how it is; it can be another one, or never this one again. */
export function Question() {
  const words = journalWords();
  const view = useAnswer("journal");
  const [turn, setTurn] = useState(today);
  const { draft, id } = inHand.value;
  const begun = knownPrompt(draft.prompt);
  const isBlank = draft.text.trim() === "";
  const asked = !view || (begun && !isBlank) ? begun : promptFor(view.mood, view.refused, turn);

  // What stands above an empty page is what the page begins with.
  useEffect(() => {
    if (!isBlank || id !== undefined) return;
    inHand.value = { ...inHand.value, draft: { ...inHand.value.draft, prompt: asked ?? "" } };
  }, [asked, isBlank, id]);

  if (asked === undefined || (!isBlank && !begun)) return null;
  return (
    <Card tint="moss">
      <p class={css.label}>{words.promptLabel}</p>
      <p class={css.question} aria-live="polite">
        {words.prompts[asked]}
      </p>
      {isBlank && (
        <div class={css.ways}>
          <Button look="words" onPress={() => setTurn(turn + 1)}>
            {words.another}
          </Button>
          <Button look="words" onPress={() => void ask("refusePrompt", { prompt: asked })}>
            {words.notThis}
          </Button>
        </div>
      )}
    </Card>
  );
}

function knownPrompt(id: string): PromptId | undefined {
  return Object.values(PROMPTS)
    .flat()
    .find((known) => known === id);
}
