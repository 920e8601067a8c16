import { addDays, type Day, weekdayOf } from "@lichen/base";
import type { ComponentChild } from "preact";
import { useState } from "preact/hooks";
import { DayDisc, type DayMark } from "./MonthCalendar.tsx";
import { dayAcrossWeeks, monthOf } from "./month-grid.ts";
import css from "./YearDays.module.css";

const WEEKS = 27;

/**
 * A year at a glance, as two half-years of weeks: each column a week, Monday first. It is one thing for
 * the keyboard: arrow keys go from day to day, each is said, and Enter opens it. Its words and its table
 * stand beside it.
 */
export function YearDays(props: {
  readonly label: string;
  readonly say: (day: Day) => string;
  readonly last: Day;
  readonly marks?: ReadonlyMap<number, DayMark>;
  /** What stands for a day, in place of its mark. */
  readonly disc?: (day: Day) => ComponentChild;
  readonly monthName: (day: Day) => string;
  readonly onOpen: (day: Day) => void;
}) {
  const monday = addDays(props.last, -((weekdayOf(props.last) + 6) % 7));
  const halves = [2, 1].map((back) => addDays(monday, -7 * (WEEKS * back - 1)));
  const [first = props.last] = halves;
  const [chosen, setAt] = useState(props.last);
  const at = chosen < first || chosen > props.last ? props.last : chosen;
  const walk = (event: KeyboardEvent & { currentTarget: HTMLElement }) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      return props.onOpen(at);
    }
    const isRightToLeft = getComputedStyle(event.currentTarget).direction === "rtl";
    const ends = { Home: first, End: props.last }[event.key];
    const to = ends ?? dayAcrossWeeks(at, event.key, isRightToLeft);
    if (to === undefined) return;
    event.preventDefault();
    setAt(to < first ? first : to > props.last ? props.last : to);
  };
  return (
    <div
      class={css.year}
      role="slider"
      tabIndex={0}
      aria-label={props.label}
      aria-valuemin={first}
      aria-valuemax={props.last}
      aria-valuenow={at}
      aria-valuetext={props.say(at)}
      onKeyDown={walk}
    >
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
                // biome-ignore lint/a11y/useKeyWithClickEvents: the picture as a whole hears the keyboard
                // biome-ignore lint/a11y/noStaticElementInteractions: a shortcut for the finger alone
                <span
                  key={day}
                  class={`${css.cell} ${day === at ? css.here : ""}`}
                  onClick={() => props.onOpen(day)}
                >
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
