import type { DayView } from "../../../port/views.ts";
import { say } from "../../language.ts";
import { localeNow } from "../../locale.ts";
import css from "./look-back.module.css";
import { lookBackWords } from "./look-back-words.ts";

/** The calendar's twin in numbers: every day that has an entry; what is unknown stays empty. */
export function DaysTable({ days }: { readonly days: readonly DayView[] }) {
  const words = lookBackWords();
  const { shell } = say();
  const number = (value: number | undefined) =>
    value === undefined ? "" : value.toLocaleString(localeNow(), { maximumFractionDigits: 1 });
  if (days.length === 0) return null;
  return (
    <details class={css.table}>
      <summary>{words.asTable}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.tableDay}</th>
            <th scope="col">{words.tableEntries}</th>
            <th scope="col">{words.tablePleasant}</th>
            <th scope="col">{words.tableEnergy}</th>
          </tr>
        </thead>
        <tbody>
          {days.map(({ day, entries, pleasantness, energy }) => (
            <tr key={day}>
              <th scope="row">{shell.dayShort(day)}</th>
              <td>{number(entries)}</td>
              <td>{number(pleasantness)}</td>
              <td>{number(energy)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
