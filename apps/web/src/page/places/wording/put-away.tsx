import { RULES } from "@lichen/core";
import { Button } from "@lichen/ui/Button";
import { announce } from "../../frame/notices.ts";
import { useAnswer } from "../../notebook.ts";
import { problemText } from "../../problem-text.ts";
import { ask } from "../../worker-port.ts";
import { suggestionWords } from "../suggestion/suggestion-words.ts";
import css from "./offers.module.css";

/** What Today no longer suggests, each to be brought back; nothing where nothing was refused. */
export function PutAway() {
  const words = suggestionWords();
  const refused = useAnswer("refusedSuggestions") ?? [];
  const rules = RULES.map(({ id }) => id).filter((id) => refused.includes(id));
  if (rules.length === 0) return null;
  const bringBack = async (rule: string) => {
    const done = await ask("chooseSuggestion", { kind: "allow", rule });
    announce({ text: done.ok ? words.broughtBack : await problemText(done.problem) });
  };
  return (
    <section class={css.offer}>
      <h2 class={css.heading}>{words.putAwayTitle}</h2>
      <p class={css.small}>{words.putAwayLine}</p>
      <ul class={css.list}>
        {rules.map((rule) => (
          <li key={rule} class={css.row}>
            <span>{words.name[rule]}</span>
            <Button onPress={() => void bringBack(rule)}>
              {words.bringBack}
              <span class="heard"> {words.name[rule]}</span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
