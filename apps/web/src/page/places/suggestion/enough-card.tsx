import type { Flow } from "@lichen/core";
import { Button } from "@lichen/ui/Button";
import { Card } from "@lichen/ui/Card";
import { ask } from "../../worker-port.ts";
import css from "./suggestion.module.css";
import { suggestionWords } from "./suggestion-words.ts";

/** The end of a day: what was kept in one line, and rest. Nothing more is suggested until the next. */
export function EnoughCard({ kept }: { readonly kept: readonly Flow[] }) {
  const words = suggestionWords();
  return (
    <Card tint="moss">
      <div class={css.card}>
        <p class={css.said}>{words.enoughLine}</p>
        {kept.length > 0 && (
          <p class={css.because}>{words.keptThings(kept.map((flow) => words.thing[flow]))}</p>
        )}
        <div class={css.no}>
          <Button look="words" onPress={() => void ask("chooseSuggestion", { kind: "go-on" })}>
            {words.goOn}
          </Button>
        </div>
      </div>
    </Card>
  );
}
