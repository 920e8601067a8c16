import { Button } from "@lichen/ui/Button";
import { EmptyState } from "@lichen/ui/EmptyState";
import { useEffect } from "preact/hooks";
import { announce } from "../../frame/notices.ts";
import { Page } from "../../frame/page.tsx";
import { say } from "../../language.ts";
import { useAnswer } from "../../notebook.ts";
import { problemText } from "../../problem-text.ts";
import { ask } from "../../worker-port.ts";
import { loadFeelingWords } from "../check-in/feeling-words.ts";
import { titleSaid } from "./entry-said.ts";
import css from "./look-back.module.css";
import { lookBackWords } from "./look-back-words.ts";
import { openEntry } from "./open-entry.ts";
import { Tabs } from "./tabs.tsx";

/** What was taken out of sight, and can be brought back. */
export function HiddenPage() {
  const words = lookBackWords();
  const entries = useAnswer("hiddenEntries");
  useEffect(() => void loadFeelingWords(), []);
  const show = async (id: (typeof entries & object)[number]["id"]) => {
    const shown = await ask("show", { ids: [id] });
    announce({ text: shown.ok ? words.shown : await problemText(shown.problem) });
  };
  return (
    <Page title={words.hidden} back="/look-back">
      <Tabs />
      {entries?.length === 0 && <EmptyState title={words.hiddenEmpty} line={words.hiddenLine} />}
      {entries && entries.length > 0 && (
        <>
          <p class={css.quiet}>{words.hiddenLine}</p>
          <ul class={css.found}>
            {entries.map((entry) => (
              <li key={entry.id} class={css.hiddenRow}>
                <button type="button" class={css.hit} onClick={() => openEntry(entry.id)}>
                  <span class={css.small}>
                    {entry.when ? say().shell.dayShort(entry.when.day) : ""}
                  </span>
                  <span class={css.hitTitle}>{titleSaid(entry, words)}</span>
                </button>
                <Button onPress={() => void show(entry.id)}>
                  {words.show}
                  <span class="heard"> {titleSaid(entry, words)}</span>
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </Page>
  );
}
