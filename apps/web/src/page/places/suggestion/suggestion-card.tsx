import type { SuggestionChoice } from "@lichen/companion";
import type { Suggested } from "@lichen/core";
import { Button } from "@lichen/ui/Button";
import { Card } from "@lichen/ui/Card";
import { announce } from "../../frame/notices.ts";
import { say } from "../../language.ts";
import { problemText } from "../../problem-text.ts";
import { ask } from "../../worker-port.ts";
import css from "./suggestion.module.css";
import { suggestionSaid } from "./suggestion-said.ts";
import { suggestionWords } from "./suggestion-words.ts";
import { takeUp } from "./take-up.ts";

/** Today's one suggestion, with its reason in a line, and ways out beside the way in. */
export function SuggestionCard({ suggested }: { readonly suggested: Suggested }) {
  const words = suggestionWords();
  const { suggestion, reason } = suggested;
  const { rule, text } = reason;
  const take = async () => {
    await ask("chooseSuggestion", { kind: "take", rule });
    takeUp(suggestion);
  };
  return (
    <Card tint={KIND.has(suggestion.kind) ? "apricot" : "slate"}>
      <section class={css.card} aria-labelledby="suggestion-heading">
        <h2 class={css.heading} id="suggestion-heading">
          {words.heading}
        </h2>
        <p class={css.said} dir="auto">
          {suggestionSaid(suggestion, words)}
        </p>
        <p class={css.because} dir="auto">
          {words.because[rule](text)}
        </p>
        <div class={css.ways}>
          <Button onPress={() => void take()}>{words.tryIt}</Button>
          <div class={css.no}>
            <Button
              look="words"
              onPress={() =>
                void choose(
                  { kind: "not-today" },
                  { text: words.notTodayKept, back: { kind: "go-on" } },
                )
              }
            >
              {words.notToday}
            </Button>
            <Button
              look="words"
              onPress={() =>
                void choose(
                  { kind: "refuse", rule },
                  { text: words.notThisKept, back: { kind: "allow", rule } },
                )
              }
            >
              {words.notThis}
            </Button>
          </div>
        </div>
      </section>
    </Card>
  );
}

/** Suggestions that are kindness; the others are something to do. */
const KIND: ReadonlySet<Suggested["suggestion"]["kind"]> = new Set([
  "read-letter",
  "technique",
  "kindness",
  "setback",
]);

/** Keeps a refusal, and offers to take it back. */
async function choose(
  choice: SuggestionChoice,
  said: { readonly text: string; readonly back: SuggestionChoice },
): Promise<void> {
  const done = await ask("chooseSuggestion", choice);
  if (!done.ok) return announce({ text: await problemText(done.problem) });
  const act = () => void ask("chooseSuggestion", said.back);
  announce({ text: said.text, undo: { label: say().shell.undo, act } });
}
