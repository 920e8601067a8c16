import { type Day, partsOfDay } from "@lichen/base";
import type { Lean, Place } from "@lichen/thallus";
import { say } from "../../language.ts";
import css from "./lichen.module.css";
import { lichenWords } from "./lichen-words.ts";

interface Month {
  readonly key: number;
  readonly day: Day;
  readonly lean: Lean | undefined;
  readonly seams: number;
  readonly cups: number;
  readonly spores: number;
}

/** The lichen as a table, latest month first. */
export function Months({ places }: { readonly places: readonly Place[] }) {
  const words = lichenWords();
  const { shell } = say();
  return (
    <details class={css.table}>
      <summary>{words.monthsTitle}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.month}</th>
            <th scope="col">{words.leaned}</th>
            <th scope="col">{words.bore}</th>
          </tr>
        </thead>
        <tbody>
          {monthsOf(places).map((month) => (
            <tr key={month.key}>
              <th scope="row">{shell.monthName(month.day)}</th>
              <td>{month.lean && words.lean[month.lean]}</td>
              <td>{words.fruits(month)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

function monthsOf(places: readonly Place[]): readonly Month[] {
  const months = new Map<number, Month>();
  for (const place of places) {
    const { year, month } = partsOfDay(place.from);
    const key = year * 12 + month;
    const known = months.get(key) ?? {
      key,
      day: place.from,
      lean: undefined,
      seams: 0,
      cups: 0,
      spores: 0,
    };
    months.set(key, {
      ...known,
      lean: place.kind === "ring" ? place.lean : known.lean,
      seams: known.seams + (place.kind === "seam" ? 1 : 0),
      cups: known.cups + (place.kind === "cup" ? 1 : 0),
      spores: known.spores + (place.kind === "spore" ? 1 : 0),
    });
  }
  return [...months.values()].sort((a, b) => b.key - a.key);
}
