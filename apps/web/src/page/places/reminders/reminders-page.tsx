import { Button } from "@lichen/ui/Button";
import { Card } from "@lichen/ui/Card";
import { announce } from "../../frame/notices.ts";
import { Page } from "../../frame/page.tsx";
import { useAnswer } from "../../notebook.ts";
import { fileName, saveFile } from "../../saving.ts";
import { ask } from "../../worker-port.ts";
import { OneReminder } from "./one-reminder.tsx";
import css from "./reminders.module.css";
import { remindersWords } from "./reminders-words.ts";

/** Reminders without a server: a file for the person's own calendar. Each ends by itself. */
export function RemindersPage() {
  const words = remindersWords();
  const reminders = useAnswer("reminders");
  if (!reminders) return null;
  const isAnyOn = reminders.some(({ isOn }) => isOn);
  return (
    <Page title={words.pageTitle} back="/settings">
      <p class={css.quiet}>{words.line}</p>
      <div>
        {reminders.map((reminder) => (
          <OneReminder key={reminder.of} reminder={reminder} />
        ))}
      </div>
      {isAnyOn ? (
        <>
          <div class={css.acts}>
            <Button look="filled" icon="download" onPress={() => void save()}>
              {words.save}
            </Button>
            {canShare() && (
              <Button icon="share" onPress={() => void share()}>
                {words.share}
              </Button>
            )}
          </div>
          <Card tint="slate">
            <div class={css.group}>
              <p>{words.howLine}</p>
              <p>{words.againLine}</p>
            </div>
          </Card>
        </>
      ) : (
        <p class={css.quiet}>{words.noneOn}</p>
      )}
    </Page>
  );
}

async function calendarFile(): Promise<File> {
  const { untitled } = remindersWords();
  const text = await ask("reminderCalendar", { untitled });
  return new File([text], fileName("ics"), { type: "text/calendar" });
}

async function save(): Promise<void> {
  const file = await calendarFile();
  saveFile(file.name, file);
  announce({ text: remindersWords().saved });
}

async function share(): Promise<void> {
  const file = await calendarFile();
  try {
    await navigator.share({ files: [file] });
  } catch {
    // Closed without a choice, or not taken: the file can still be saved.
  }
}

function canShare(): boolean {
  const sample = new File([""], "a.ics", { type: "text/calendar" });
  return typeof navigator.canShare === "function" && navigator.canShare({ files: [sample] });
}
