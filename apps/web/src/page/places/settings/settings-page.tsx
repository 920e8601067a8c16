import { LinkRow } from "@lichen/ui/LinkRow";
import { Page } from "../../frame/page.tsx";
import { say } from "../../language.ts";
import { remindersWords } from "../reminders/reminders-words.ts";
import { offersWords } from "../wording/offers-words.ts";
import { useSafeCopyLine } from "./safe-copy-line.ts";
import css from "./settings.module.css";
import { settingsWords } from "./settings-words.ts";

/** Settings: few, and each in its place. */
export function SettingsPage() {
  const words = settingsWords();
  return (
    <Page title={words.title} back="/">
      <div class={css.rows}>
        <LinkRow href="/settings/appearance" title={words.appearance} icon="eye" />
        <LinkRow href="/settings/lock" title={words.lockTitle} icon="lock" />
        <LinkRow
          href="/settings/backup"
          title={words.backupTitle}
          line={useSafeCopyLine()}
          icon="download"
        />
        <LinkRow href="/settings/bring" title={words.bringTitle} icon="share" />
        <LinkRow href="/settings/offers" title={offersWords().settingsTitle} icon="voice" />
        <LinkRow href="/settings/reminders" title={remindersWords().pageTitle} icon="calendar" />
        <LinkRow href="/settings/about" title={words.aboutTitle} icon="look-back" />
        <LinkRow href="/help" title={say().shell.help} icon="help" />
      </div>
    </Page>
  );
}
