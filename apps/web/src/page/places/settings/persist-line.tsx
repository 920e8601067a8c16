import { Button } from "@lichen/ui/Button";
import { useEffect, useState } from "preact/hooks";
import css from "./settings.module.css";
import { settingsWords } from "./settings-words.ts";

/** What the browser answers when asked to keep what is here. */
export function PersistLine() {
  const { backup } = settingsWords();
  const [isKept, setKept] = useState<boolean>();
  useEffect(() => void navigator.storage?.persisted?.().then(setKept), []);
  if (isKept === undefined) return null;
  return (
    <section class={css.section}>
      <p class={css.quiet} role="status">
        {isKept ? backup.persisted : backup.notPersisted}
      </p>
      {!isKept && (
        <Button look="words" onPress={() => void navigator.storage.persist().then(setKept)}>
          {backup.askPersist}
        </Button>
      )}
    </section>
  );
}
