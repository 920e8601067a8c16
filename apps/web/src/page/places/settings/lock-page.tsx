import { Button } from "@lichen/ui/Button";
import { RadioRows } from "@lichen/ui/RadioRows";
import { Switch } from "@lichen/ui/Switch";
import { lockNow } from "../../frame/auto-lock.ts";
import { Page } from "../../frame/page.tsx";
import { leaveQuickly } from "../../frame/quick-exit.ts";
import { say } from "../../language.ts";
import { standing } from "../../notebook.ts";
import { type PlainSettings, plainSettings, setPlain } from "../../plain-settings.ts";
import { EraseAll } from "./erase-all.tsx";
import { ExitTo } from "./exit-to.tsx";
import { PassphraseForms } from "./passphrase-forms.tsx";
import css from "./settings.module.css";
import { settingsWords } from "./settings-words.ts";

const MINUTES: readonly PlainSettings["lockAfter"][] = [0, 1, 2, 5, 15];

/** The lock, the quick way out, the plain name, and letting go of everything. */
export function LockPage() {
  const words = settingsWords();
  const { lock } = words;
  const now = standing.value;
  const { lockAfter, plainName } = plainSettings.value;
  const hasLock = now?.kind === "open" && now.protection === "passphrase";
  return (
    <Page title={words.lockTitle} back="/settings">
      <p class={css.quiet}>{hasLock ? lock.isPassphrase : lock.isThisDevice}</p>
      {hasLock && (
        <Button look="filled" icon="lock" onPress={() => void lockNow()}>
          {lock.lockNow}
        </Button>
      )}
      <PassphraseForms hasLock={hasLock} />
      {hasLock && (
        <RadioRows
          label={lock.lockAfter}
          value={String(lockAfter)}
          onChange={(id) =>
            setPlain({ lockAfter: MINUTES.find((count) => String(count) === id) ?? lockAfter })
          }
          options={MINUTES.map((count) => ({ id: String(count), label: lock.minutes(count) }))}
        />
      )}
      <section class={css.section}>
        <h2 class={css.heading}>{lock.quickExit}</h2>
        <p class={css.quiet}>{lock.quickExitLine}</p>
        <ExitTo />
        <Button icon="leave" onPress={leaveQuickly}>
          {say().shell.leaveQuickly}
        </Button>
      </section>
      <Switch
        label={lock.plainName}
        line={lock.plainNameLine}
        isOn={plainName}
        onChange={(isOn) => setPlain({ plainName: isOn })}
      />
      <EraseAll />
    </Page>
  );
}
