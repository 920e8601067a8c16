import { Button } from "@lichen/ui/Button";
import {
  allowAgain,
  automaticBackup,
  canBackUpByItself,
  chooseBackupFile,
  forgetAutomaticBackup,
} from "../../automatic-backup.ts";
import css from "./settings.module.css";
import { settingsWords } from "./settings-words.ts";

/** A file that is kept up to date; absent where the browser cannot. */
export function AutomaticFile() {
  const { backup } = settingsWords();
  const now = automaticBackup.value;
  if (!canBackUpByItself) return null;
  return (
    <section class={css.section}>
      <h2 class={css.heading}>{backup.automatic}</h2>
      {now.kind === "none" ? (
        <>
          <p class={css.quiet}>{backup.automaticLine}</p>
          <Button onPress={() => void chooseBackupFile()}>{backup.chooseFile}</Button>
        </>
      ) : (
        <>
          <p class={css.quiet} role="status">
            {now.kind === "on" ? backup.automaticOn(now.name) : backup.automaticAsks(now.name)}
          </p>
          <div class={css.acts}>
            {now.kind === "asks" && (
              <Button onPress={() => void allowAgain()}>{backup.allowAgain}</Button>
            )}
            <Button look="words" onPress={() => void forgetAutomaticBackup()}>
              {backup.stopAutomatic}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
