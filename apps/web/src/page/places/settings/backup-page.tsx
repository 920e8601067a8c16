import { Button } from "@lichen/ui/Button";
import { Card } from "@lichen/ui/Card";
import { LinkRow } from "@lichen/ui/LinkRow";
import { PassphraseField } from "@lichen/ui/PassphraseField";
import { useState } from "preact/hooks";
import { announce } from "../../frame/notices.ts";
import { Page } from "../../frame/page.tsx";
import { say } from "../../language.ts";
import { problemText } from "../../problem-text.ts";
import { fileName, saveFile } from "../../saving.ts";
import { ask } from "../../worker-port.ts";
import { AutomaticFile } from "./automatic-file.tsx";
import { PersistLine } from "./persist-line.tsx";
import { RecoveryWords } from "./recovery-words.tsx";
import { useSafeCopyLine } from "./safe-copy-line.ts";
import css from "./settings.module.css";
import { settingsWords } from "./settings-words.ts";

/** The safe copy, in plain sight: when it was made, what is not in it, and how to make one. */
export function BackupPage() {
  const words = settingsWords();
  const line = useSafeCopyLine();
  return (
    <Page title={words.backupTitle} back="/settings">
      <Card tint="moss">
        <p role="status">{line}</p>
      </Card>
      <MakeBackup />
      <AutomaticFile />
      <RecoveryWords />
      <LinkRow
        href="/restore"
        title={words.backup.restore}
        line={words.backup.restoreLine}
        icon="upload"
      />
      <PersistLine />
    </Page>
  );
}

/** Makes the file; it counts as a safe copy once it is handed over. */
function MakeBackup() {
  const { backup } = settingsWords();
  const { firstRun } = say().door;
  const [passphrase, setPassphrase] = useState("");
  const [isMaking, setMaking] = useState(false);
  const make = async () => {
    setMaking(true);
    const made = await ask("makeBackup", {
      passphrase: passphrase === "" ? undefined : passphrase,
    });
    setMaking(false);
    if (!made.ok) return announce({ text: await problemText(made.problem) });
    saveFile(fileName("lichen"), new Blob([new Uint8Array(made.value)]));
    await ask("noteBackup");
    setPassphrase("");
    announce({ text: backup.made });
  };
  return (
    <form
      class={css.form}
      onSubmit={(event) => {
        event.preventDefault();
        void make();
      }}
    >
      <PassphraseField
        label={backup.passphrase}
        hint={backup.passphraseLine}
        value={passphrase}
        onInput={setPassphrase}
        showLabel={firstRun.show}
        hideLabel={firstRun.hide}
        isNew
      />
      <Button look="filled" isWide icon="download" type="submit" isWaiting={isMaking}>
        {backup.make}
      </Button>
    </form>
  );
}
