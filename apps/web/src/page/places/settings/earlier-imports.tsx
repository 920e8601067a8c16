import { Button } from "@lichen/ui/Button";
import { announce } from "../../frame/notices.ts";
import { useAnswer } from "../../notebook.ts";
import { problemText } from "../../problem-text.ts";
import { ask } from "../../worker-port.ts";
import { daySaid } from "./safe-copy-line.ts";
import css from "./settings.module.css";
import { settingsWords } from "./settings-words.ts";

/** What was brought in before; each can be taken out of sight again, without what was changed since. */
export function EarlierImports() {
  const { bring } = settingsWords();
  const imports = useAnswer("imports") ?? [];
  if (imports.length === 0) return null;
  const undo = async (id: (typeof imports)[number]["id"]) => {
    const undone = await ask("undoImport", { id });
    announce({
      text: undone.ok
        ? bring.undone(undone.value.hidden, undone.value.left)
        : await problemText(undone.problem),
    });
  };
  return (
    <section class={css.section}>
      <h2 class={css.heading}>{bring.earlier}</h2>
      <ul class={css.rows}>
        {imports.map(({ id, app, at, entries }) => (
          <li key={id} class={css.row}>
            <span>{bring.importLine(app, daySaid(at), entries)}</span>
            {entries > 0 && (
              <Button onPress={() => void undo(id)}>
                {bring.undo}
                <span class="heard"> {bring.importLine(app, daySaid(at), entries)}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
