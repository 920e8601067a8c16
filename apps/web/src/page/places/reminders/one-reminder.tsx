import { dayFromCount, minuteToText } from "@lichen/base";
import type { Reminder } from "@lichen/companion";
import { Chip } from "@lichen/ui/Chip";
import { Field } from "@lichen/ui/Field";
import { Segmented } from "@lichen/ui/Segmented";
import { Switch } from "@lichen/ui/Switch";
import { useState } from "preact/hooks";
import type { ReminderView } from "../../../port/reminder-deeds.ts";
import { announce } from "../../frame/notices.ts";
import { say } from "../../language.ts";
import { problemText } from "../../problem-text.ts";
import { ask } from "../../worker-port.ts";
import css from "./reminders.module.css";
import { remindersWords } from "./reminders-words.ts";

/** Weeks one can choose: the deed keeps others out. */
const WEEKS = ["2", "4", "8", "12"] as const;
/** Letters of a title, as many as the deed keeps. */
const LONGEST = 80;

/** One reminder: off in a line, and all of it once it is on. Each change is kept as it is made. */
export function OneReminder({ reminder }: { readonly reminder: ReminderView }) {
  const words = remindersWords();
  const { of, isOn, minute, weekdays, weeks, times, last } = reminder;
  const [title, setTitle] = useState(reminder.title);
  const change = async (what: Partial<Omit<Reminder, "of">>) => {
    const kept = await ask("keepReminder", { of, change: what });
    if (!kept.ok) announce({ text: await problemText(kept.problem) });
  };
  const lastDay = dayFromCount(last);
  return (
    <section class={css.one} aria-label={words.of[of]}>
      <Switch label={words.of[of]} isOn={isOn} onChange={(on) => void change({ isOn: on })} />
      {isOn && (
        <div class={css.set}>
          <Field
            label={words.titleLabel}
            hint={words.titleHint}
            value={title}
            maxLength={LONGEST}
            placeholder={words.untitled}
            onInput={setTitle}
            onLeave={() => void change({ title })}
          />
          <label class={css.time}>
            <span>{words.timeLabel}</span>
            <input
              type="time"
              value={minuteToText(minute)}
              onChange={(event) => {
                const chosen = minuteOf(event.currentTarget.value);
                if (chosen !== undefined) void change({ minute: chosen });
              }}
            />
          </label>
          <fieldset class={css.group}>
            <legend class={css.question}>{words.daysLabel}</legend>
            <div class={css.chips}>
              <Chip
                label={words.everyDay}
                state={weekdays.length === 0 ? "on" : "off"}
                onPress={() => void change({ weekdays: [] })}
              />
              {words.dayNames.map((name, day) => (
                <Chip
                  key={name}
                  label={name}
                  state={weekdays.includes(day) ? "on" : "off"}
                  onPress={() =>
                    void change({
                      weekdays: weekdays.includes(day)
                        ? weekdays.filter((each) => each !== day)
                        : [...weekdays, day],
                    })
                  }
                />
              ))}
            </div>
          </fieldset>
          <Segmented
            label={words.weeksLabel}
            value={WEEKS.find((each) => Number(each) === weeks)}
            options={WEEKS.map((id) => ({ id, label: words.weeksOf(Number(id)) }))}
            onChange={(id) => void change({ weeks: Number(id) })}
          />
          {lastDay.ok && (
            <p class={css.quiet}>{words.rings(times, say().shell.dayLong(lastDay.value))}</p>
          )}
        </div>
      )}
    </section>
  );
}

/** `19:30` as minutes past midnight; undefined while it is half typed. */
function minuteOf(time: string): number | undefined {
  const found = /^(\d{2}):(\d{2})/.exec(time);
  return found ? Number(found[1]) * 60 + Number(found[2]) : undefined;
}
