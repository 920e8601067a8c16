import { type Day, partsOfDay } from "@lichen/base";
import { useLayoutEffect, useRef } from "preact/hooks";
import { Disc, type DiscPlace } from "./Disc.tsx";
import css from "./MonthCalendar.module.css";
import { dayAfterKey, monthGrid, monthOf } from "./month-grid.ts";

export { monthOf } from "./month-grid.ts";

/** What a day shows: how many entries, and where they lay together; no entries is no disc. */
export interface DayMark {
  readonly entries: number;
  readonly place: DiscPlace | undefined;
}

/** A month as a table, Monday first. Arrow keys walk the days, also into the months beside it. */
export function MonthCalendar(props: {
  readonly label: string;
  /** Short names and full names of the days of the week, Monday first. */
  readonly weekdays: readonly string[];
  readonly day: Day;
  readonly today: Day;
  readonly marks: ReadonlyMap<number, DayMark>;
  readonly say: (day: Day) => string;
  readonly onMove: (day: Day) => void;
  readonly onOpen: (day: Day) => void;
}) {
  const table = useRef<HTMLTableElement>(null);
  const walked = useRef<Day | undefined>(undefined);
  const walk = (event: KeyboardEvent, from: Day) => {
    const isRightToLeft = table.current
      ? getComputedStyle(table.current).direction === "rtl"
      : false;
    const to = dayAfterKey(from, event.key, isRightToLeft);
    if (to === undefined || to > props.today) return;
    event.preventDefault();
    walked.current = to;
    props.onMove(to);
  };
  useLayoutEffect(() => {
    // The day may lie in another month: it takes the focus as it is drawn, before the next key is pressed.
    if (walked.current === props.day) {
      table.current?.querySelector<HTMLElement>(`[data-day="${props.day}"]`)?.focus();
    }
    walked.current = undefined;
  }, [props.day]);
  return (
    <table ref={table} class={css.month} aria-label={props.label}>
      <thead>
        <tr>
          {props.weekdays.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {monthGrid(monthOf(props.day)).map((week, index) => (
          <tr key={index}>
            {week.map((day, column) => (
              <td key={day ?? -column}>
                {day !== undefined && (
                  <button
                    type="button"
                    class={css.day}
                    data-day={day}
                    tabIndex={day === props.day ? 0 : -1}
                    aria-label={props.say(day)}
                    aria-current={day === props.today ? "date" : undefined}
                    disabled={day > props.today}
                    onKeyDown={(event) => walk(event, day)}
                    onClick={() => props.onOpen(day)}
                  >
                    <span class={css.date}>{partsOfDay(day).date}</span>
                    <DayDisc mark={props.marks.get(day)} />
                  </button>
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A day's disc: larger with more entries; a point where nothing is kept. */
export function DayDisc({ mark }: { readonly mark: DayMark | undefined }) {
  if (!mark) return <i class={css.point} aria-hidden="true" />;
  return <Disc place={mark.place} size={mark.entries === 1 ? 1 : mark.entries === 2 ? 2 : 3} />;
}
