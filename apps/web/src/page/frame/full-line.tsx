import { Button } from "@lichen/ui/Button";
import { Card } from "@lichen/ui/Card";
import { useState } from "preact/hooks";
import { say } from "../language.ts";
import { stand, standing } from "../notebook.ts";
import { fileName, saveFile } from "../saving.ts";
import { ask } from "../worker-port.ts";
import { announce } from "./notices.ts";
import css from "./page.module.css";

/**
 * Stands above every page once the browser said its room is full: nothing is written until the
 * person tries again, and a sealed copy of everything can be taken out at once.
 */
export function FullLine() {
  const { full } = say().door;
  const [isSaving, setSaving] = useState(false);
  const now = standing.value;
  if (now?.kind !== "open" || !now.isFull) return null;
  const save = async () => {
    setSaving(true);
    const made = await ask("makeBackup", { passphrase: undefined });
    setSaving(false);
    if (made.ok) saveFile(fileName("lichen"), new Blob([new Uint8Array(made.value)]));
    else announce({ text: full.line });
  };
  return (
    <section class={css.full} aria-label={full.title} role="alert">
      <Card tint="gold">
        <h2 class={css.fullTitle}>{full.title}</h2>
        <p>{full.line}</p>
        <p class={css.fullActs}>
          <Button icon="download" isWaiting={isSaving} onPress={() => void save()}>
            {full.saveBackup}
          </Button>
          <Button look="words" onPress={() => void ask("tryAgain").then(stand)}>
            {full.tryAgain}
          </Button>
        </p>
      </Card>
    </section>
  );
}
