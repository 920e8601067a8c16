import { type Day, dayFromText, dayToText } from "@lichen/base";
import { useAnswer } from "../../notebook.ts";
import { ask } from "../../worker-port.ts";
import css from "./look-back.module.css";
import { lookBackWords } from "./look-back-words.ts";

/** Takes the timeline to a day. */
export function GoToDay({ onRow }: { readonly onRow: (row: number) => void }) {
  const words = lookBackWords();
  const today = useAnswer("today");
  const first = useAnswer("firstDay");
  const text = (day: number | undefined) => (day === undefined ? undefined : dayToText(day as Day)); // Days come from the worker, which checked them.
  const go = async (date: string) => {
    const day = dayFromText(date);
    if (day.ok) onRow(await ask("rowOfDay", { day: day.value }));
  };
  return (
    <label class={css.goTo}>
      <span>{words.goToDay}</span>
      <input
        type="date"
        min={text(first)}
        max={text(today?.day)}
        onChange={(event) => void go(event.currentTarget.value)}
      />
    </label>
  );
}
