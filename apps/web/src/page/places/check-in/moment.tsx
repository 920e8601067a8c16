import { addDays, DAY_MINUTES, type Day, dayFromText, dayToText, minuteToText } from "@lichen/base";
import { Button } from "@lichen/ui/Button";
import { Sheet } from "@lichen/ui/Sheet";
import { Switch } from "@lichen/ui/Switch";
import { useState } from "preact/hooks";
import type { MomentView } from "../../../port/views.ts";
import { say } from "../../language.ts";
import { useAnswer } from "../../notebook.ts";
import css from "./check-in.module.css";
import { changeMoment, inHand } from "./in-hand.ts";

/** When the check-in is for: now, or any moment in the past. */
export function Moment() {
  const { shell, checkIn } = say();
  const [isOpen, setOpen] = useState(false);
  const { when } = inHand.value;
  const time = (minute: number | null) => (minute === null ? "" : shell.time(minute));
  const said = when
    ? checkIn.atMoment(shell.dayLong(when.day), time(when.minute))
    : checkIn.now(shell.time(clockNow().minute));
  return (
    <>
      <button type="button" class={css.moment} onClick={() => setOpen(true)}>
        {said}
        <span class="heard">, {checkIn.changeMoment}</span>
      </button>
      {isOpen && <MomentSheet when={when} onClose={() => setOpen(false)} />}
    </>
  );
}

/** What the clock of this device shows. */
function clockNow(): { readonly date: string; readonly minute: number } {
  const now = new Date();
  const part = (value: number) => String(value).padStart(2, "0");
  return {
    date: `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`,
    minute: now.getHours() * 60 + now.getMinutes(),
  };
}

function MomentSheet(props: {
  readonly when: MomentView | undefined;
  readonly onClose: () => void;
}) {
  const { shell, checkIn } = say();
  const dayStart = useAnswer("dayStart") ?? 0;
  const now = clockNow();
  const begin = props.when;
  const [date, setDate] = useState(begin ? dateOf(begin) : now.date);
  const [time, setTime] = useState(minuteToText(begin?.minute ?? now.minute));
  const [hasTime, setHasTime] = useState(begin?.minute !== null);
  const [trouble, setTrouble] = useState<string>();

  const choose = () => {
    const day = dayFromText(date);
    const [hours = 0, minutes = 0] = time.split(":").map(Number);
    const minute = hours * 60 + minutes;
    const isFuture = date > now.date || (date === now.date && hasTime && minute > now.minute);
    if (!day.ok || Number.isNaN(minute)) return setTrouble(checkIn.changeMoment);
    if (isFuture) return setTrouble(checkIn.future);
    changeMoment(momentOf(day.value, hasTime ? minute : null, dayStart));
    props.onClose();
  };

  return (
    <Sheet title={checkIn.changeMoment} closeLabel={shell.close} onClose={props.onClose}>
      <label class={css.pick}>
        {checkIn.day}
        <input
          type="date"
          value={date}
          max={now.date}
          onInput={(event) => setDate(event.currentTarget.value)}
        />
      </label>
      {hasTime && (
        <label class={css.pick}>
          {checkIn.time}
          <input type="time" value={time} onInput={(event) => setTime(event.currentTarget.value)} />
        </label>
      )}
      <Switch
        label={checkIn.noTime}
        isOn={!hasTime}
        onChange={(isWithout) => setHasTime(!isWithout)}
      />
      <p class={css.said} role="status">
        {trouble}
      </p>
      <Button look="filled" isWide onPress={choose}>
        {shell.keep}
      </Button>
    </Sheet>
  );
}

/** The date on the calendar at a moment: small hours past midnight are on the next one. */
function dateOf({ day, minute }: MomentView): string {
  const isPastMidnight = minute !== null && minute >= DAY_MINUTES;
  return dayToText(addDays(day as Day, isPastMidnight ? 1 : 0)); // Days come from the worker, which checked them.
}

/** The moment of a date and a time, for a person whose day ends at `dayStart`. */
function momentOf(day: Day, minute: number | null, dayStart: number): MomentView {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (minute === null || minute >= dayStart) return { day, minute, zone };
  return { day: addDays(day, -1), minute: minute + DAY_MINUTES, zone };
}
