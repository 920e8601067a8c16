import { addDays, type Day, weekdayOf } from "@lichen/base";
import type { ComponentChild } from "preact";
import { DayDisc, type DayMark } from "./MonthCalendar.tsx";
import { monthOf } from "./month-grid.ts";
import css from "./YearDays.module.css";

const WEEKS = 27;

/**
 * A year at a glance, as two half-years of weeks: each column a week, Monday first. It is a picture;
 * its words and its table stand beside it.
 */
export function YearDays(props: {
  readonly last: Day;
  readonly marks?: ReadonlyMap<number, DayMark>;
  /** What stands for a day, in place of its mark. */
  readonly disc?: (day: Day) => ComponentChild;
  readonly monthName: (day: Day) => string;
  readonly onOpen: (day: Day) => void;
}) {
  const monday = addDays(props.last, -((weekdayOf(props.last) + 6) % 7));
  const halves = [2, 1].map((back) => addDays(monday, -7 * (WEEKS * back - 1)));
  return (
    <div class={css.year}>
      {halves.map((first) => (
        <div key={first} class={css.half}>
          <p class={css.months} aria-hidden="true">
            {monthsFrom(first).map(({ month, column }) => (
              <span key={month} style={{ "--column": column }}>
                {props.monthName(month)}
              </span>
            ))}
          </p>
          <div class={css.days} aria-hidden="true">
            {Array.from({ length: WEEKS * 7 }, (_, index) => {
              const day = addDays(first, index);
              const mark = props.marks?.get(day);
              if (day > props.last) return null;
              return (
                // biome-ignore lint/a11y/useKeyWithClickEvents: the month, its words and the table are the keyboard's way
                // biome-ignore lint/a11y/noStaticElementInteractions: a shortcut for the finger alone
                <span key={day} class={css.cell} onClick={() => props.onOpen(day)}>
                  {props.disc ? props.disc(day) : <DayDisc mark={mark} />}
                </span>
              );
            })}
          </div>
        </div>
      ))}
    </div>
  );
}

/** The months that begin in a half-year, and the week in which each does. */
function monthsFrom(first: Day): readonly { readonly month: Day; readonly column: number }[] {
  const months: { month: Day; column: number }[] = [];
  for (let month = monthOf(first, 1); month < first + WEEKS * 7 - 7; month = monthOf(month, 1)) {
    months.push({ month, column: Math.floor((month - first) / 7) + 1 });
  }
  return months;
}
