import { Button } from "@lichen/ui/Button";
import { Card } from "@lichen/ui/Card";
import { say } from "../../language.ts";
import { useAnswer } from "../../notebook.ts";
import { plainSettings, setPlain } from "../../plain-settings.ts";
import { goTo } from "../../router.ts";
import css from "./today.module.css";

/** So many things in no backup are worth a word. */
const MANY = 20;
/** Days a reminder rests after "Not now". */
const REST = 7;
/** Nothing is asked on the first days. */
const EARLY = 3;

/** One gentle reminder at most: a backup, or the words on paper. Never on the first days. */
export function CopyNudge(props: { readonly day: number; readonly daysCameBack: number }) {
  const { shell, checkIn } = say();
  const words = checkIn.today;
  const copy = useAnswer("safeCopy");
  const { wordsSeen, remindersRestUntil } = plainSettings.value;
  if (!copy || props.daysCameBack < EARLY || props.day < remindersRestUntil) return null;
  const needsCopy = copy.since >= MANY;
  if (!needsCopy && wordsSeen) return null;
  return (
    <Card tint="slate">
      <div class={css.news}>
        <p>{needsCopy ? words.backupNudge(copy.since) : words.wordsReminder}</p>
        <div class={css.nudgeActs}>
          <Button onPress={() => goTo("/settings/backup")}>
            {needsCopy ? words.backupNow : words.wordsReminderShow}
          </Button>
          <Button look="words" onPress={() => setPlain({ remindersRestUntil: props.day + REST })}>
            {shell.notNow}
          </Button>
        </div>
      </div>
    </Card>
  );
}
