import { Button } from "@lichen/ui/Button";
import { announce } from "../../frame/notices.ts";
import { say } from "../../language.ts";
import { problemText } from "../../problem-text.ts";
import { ask } from "../../worker-port.ts";
import css from "./offers.module.css";
import { offersWords } from "./offers-words.ts";

/** Words the person called not harsh, each to be taken back; nothing where there are none. */
export function LeftAlone({ all }: { readonly all: readonly string[] }) {
  const { selfLabel } = offersWords();
  if (all.length === 0) return null;
  const takeBack = async (words: string) => {
    const done = await ask("chooseWording", { takeBack: words });
    if (!done.ok) return announce({ text: await problemText(done.problem) });
    announce({
      text: selfLabel.tookBack,
      undo: {
        label: say().shell.undo,
        act: () => void ask("chooseWording", { leaveAlone: words }),
      },
    });
  };
  return (
    <section class={css.offer}>
      <h2 class={css.heading}>{selfLabel.leftAloneTitle}</h2>
      <p class={css.small}>{selfLabel.leftAloneLine}</p>
      <ul class={css.list}>
        {all.map((words) => (
          <li key={words} class={css.row}>
            <q dir="auto">{words}</q>
            <Button onPress={() => void takeBack(words)}>
              {selfLabel.takeBack}
              <span class="heard"> {words}</span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
