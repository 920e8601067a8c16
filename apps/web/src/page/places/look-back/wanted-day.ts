import { goTo } from "../../router.ts";
import { ask } from "../../worker-port.ts";
import { leftAt } from "./open-entry.ts";

let day: number | undefined;

/** The day at which the timeline is to open, held in memory until it did. */
export const wantedDay = {
  get value(): number | undefined {
    return day;
  },
  /** The row of the wanted day; it is wanted no more. */
  row(): Promise<number> {
    const wanted = day ?? 0;
    day = undefined;
    return ask("rowOfDay", { day: wanted });
  },
};

/** Opens the timeline at a day. */
export function showDay(wanted: number): void {
  day = wanted;
  leftAt.y = 0;
  leftAt.id = undefined;
  goTo("/look-back");
}
