import { Button } from "@lichen/ui/Button";
import { PassphraseField } from "@lichen/ui/PassphraseField";
import { Sheet } from "@lichen/ui/Sheet";
import { WordsSheet } from "@lichen/ui/WordsSheet";
import { useState } from "preact/hooks";
import { say } from "../../language.ts";
import { standing } from "../../notebook.ts";
import { setPlain } from "../../plain-settings.ts";
import { problemText } from "../../problem-text.ts";
import { ask } from "../../worker-port.ts";
import css from "./settings.module.css";
import { settingsWords } from "./settings-words.ts";

/** The 24 words that open a backup, for paper; after the passphrase once more, where there is one. */
export function RecoveryWords() {
  const { backup } = settingsWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <section class={css.section}>
      <h2 class={css.heading}>{backup.words}</h2>
      <p class={css.quiet}>{backup.wordsLine}</p>
      <Button icon="key" onPress={() => setOpen(true)}>
        {backup.showWords}
      </Button>
      {isOpen && <RecoverySheet onClose={() => setOpen(false)} />}
    </section>
  );
}

function RecoverySheet({ onClose }: { readonly onClose: () => void }) {
  const { backup, lock } = settingsWords();
  const { shell, door } = say();
  const now = standing.value;
  const needsPassphrase = now?.kind === "open" && now.protection === "passphrase";
  const [passphrase, setPassphrase] = useState("");
  const [words, setWords] = useState<readonly string[]>();
  const [trouble, setTrouble] = useState<string>();
  const show = async () => {
    const shown = await ask("words", { passphrase: needsPassphrase ? passphrase : undefined });
    if (shown.ok) setWords(shown.value);
    else setTrouble(await problemText(shown.problem));
  };
  return (
    <Sheet title={backup.words} closeLabel={shell.close} onClose={onClose}>
      <p class={css.quiet}>{backup.wordsLine}</p>
      {words ? (
        <>
          <WordsSheet label={backup.words} words={words} />
          <div class={css.two}>
            <Button onPress={() => print()}>{backup.print}</Button>
            <Button
              look="filled"
              onPress={() => {
                setPlain({ wordsSeen: true });
                onClose();
              }}
            >
              {backup.wordsWritten}
            </Button>
          </div>
        </>
      ) : (
        <form
          class={css.form}
          onSubmit={(event) => {
            event.preventDefault();
            void show();
          }}
        >
          {needsPassphrase && (
            <PassphraseField
              label={lock.current}
              value={passphrase}
              onInput={setPassphrase}
              showLabel={door.firstRun.show}
              hideLabel={door.firstRun.hide}
              problem={trouble}
            />
          )}
          <Button look="filled" isWide type="submit">
            {backup.showWords}
          </Button>
        </form>
      )}
    </Sheet>
  );
}
