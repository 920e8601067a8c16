import { addDays, type Day, partsOfDay } from "@lichen/base";
import { Button } from "@lichen/ui/Button";
import { Disc } from "@lichen/ui/Disc";
import { type DayMark, MonthCalendar, monthOf } from "@lichen/ui/MonthCalendar";
import { YearDays } from "@lichen/ui/YearDays";
import { useState } from "preact/hooks";
import type { DayView } from "../../../port/views.ts";
import { dayNamed } from "../../day-named.ts";
import { say } from "../../language.ts";
import { useAnswer } from "../../notebook.ts";
import { DaysTable } from "./days-table.tsx";
import css from "./look-back.module.css";
import { lookBackWords } from "./look-back-words.ts";

export type Span = "month" | "year";

/** The days of a month or of a year, with ways to earlier ones; `onOpen` takes the day that was chosen. */
export function CalendarDays(props: {
  readonly span: Span;
  readonly today: Day;
  readonly onOpen: (day: Day) => void;
}) {
  const words = lookBackWords();
  const { shell } = say();
  const { span, today } = props;
  const [day, setDay] = useState(today);
  const isYear = span === "year";
  const from = isYear ? addDays(day, -377) : monthOf(day);
  const to = isYear ? day : addDays(monthOf(day, 1), -1);
  const days = useAnswer("days", { from, to }) ?? [];
  const marks = new Map(days.map((each) => [each.day, markOf(each)]));
  const move = (by: number) => {
    const moved = isYear ? addDays(day, by * 364) : monthOf(day, by);
    setDay(moved > today ? today : moved);
  };
  const isLatest = isYear ? day >= today : monthOf(day) >= monthOf(today);
  const title = isYear ? String(partsOfDay(to).year) : shell.monthName(day);
  return (
    <>
      <div class={css.turns}>
        <Button look="words" icon="back" onPress={() => move(-1)}>
          {words.earlier}
        </Button>
        <h2 class={css.heading} aria-live="polite">
          {title}
        </h2>
        <Button look="words" isOff={isLatest} onPress={() => move(1)}>
          {words.later}
        </Button>
      </div>
      {isYear ? (
        <YearDays
          label={words.year}
          say={(each) => saidOf(each, days)}
          last={day}
          marks={marks}
          monthName={(first) => shell.monthName(first).slice(0, 3)}
          onOpen={props.onOpen}
        />
      ) : (
        <MonthCalendar
          label={title}
          weekdays={[...shell.weekdays.slice(1), ...shell.weekdays.slice(0, 1)]}
          day={day}
          today={today}
          marks={marks}
          say={(each) => saidOf(each, days)}
          onMove={setDay}
          onOpen={props.onOpen}
        />
      )}
      <Legend hasPleasantAlone={[...marks.values()].some(isPleasantAlone)} />
      <DaysTable days={days} />
    </>
  );
}

function markOf({ entries, pleasantness, energy }: DayView): DayMark {
  const place = pleasantness === undefined ? undefined : { x: pleasantness, y: energy };
  return { entries, place };
}

function saidOf(day: Day, days: readonly DayView[]): string {
  const found = days.find((each) => each.day === day);
  const pleasant = found?.pleasantness;
  return lookBackWords().dayCell(
    dayNamed(day),
    found?.entries ?? 0,
    pleasant === undefined ? undefined : Math.round(pleasant),
  );
}

/** Whether of a day it is known how pleasant it was and not with how much energy, as of moods from elsewhere. */
function isPleasantAlone({ place }: DayMark): boolean {
  return place !== undefined && place.y === undefined;
}

/** What the discs mean, in words. */
function Legend({ hasPleasantAlone }: { readonly hasPleasantAlone: boolean }) {
  const words = lookBackWords();
  const { checkIn } = say();
  const places = [
    { x: 2, y: 8 },
    { x: 8, y: 8 },
    { x: 2, y: 2 },
    { x: 8, y: 2 },
  ] as const;
  return (
    <ul class={css.legend}>
      {places.map((place, index) => (
        <li key={index}>
          <Disc place={place} />
          {checkIn.quarters[index]}
        </li>
      ))}
      {hasPleasantAlone && (
        <li>
          <Disc place={{ x: 8, y: undefined }} />
          {words.pleasantAlone}
        </li>
      )}
      <li>
        <Disc place={undefined} />
        {words.withoutPlace}
      </li>
      <li>
        <i class={css.point} />
        {words.noEntry}
      </li>
    </ul>
  );
}
