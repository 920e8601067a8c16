import type { DaylioReport, MoodPlace } from "@lichen/exchange";
import { Slider0to10 } from "@lichen/ui/Slider0to10";
import { say } from "../../language.ts";
import css from "./settings.module.css";
import { settingsWords } from "./settings-words.ts";

/** Moods of the person's own in a file: each may be told how pleasant it is, or keep its name only. */
export function Moods(props: {
  readonly report: DaylioReport;
  readonly chosen: ReadonlyMap<string, MoodPlace>;
  readonly onChange: (chosen: ReadonlyMap<string, MoodPlace>) => void;
}) {
  const { bring } = settingsWords();
  const { checkIn } = say();
  const own = props.report.moods.filter(({ isPlaced }) => !isPlaced);
  if (own.length === 0) return null;
  const place = (name: string, pleasantness: number | undefined) => {
    const next = new Map(props.chosen);
    if (pleasantness === undefined) next.delete(name);
    else next.set(name, { pleasantness });
    props.onChange(next);
  };
  return (
    <section class={css.moods}>
      <h3 class={css.heading}>{bring.moodsTitle}</h3>
      <p class={css.quiet}>{bring.moodsLine}</p>
      {own.map(({ name, count }) => (
        <Slider0to10
          key={name}
          question={bring.mood(name, count)}
          hue="moss"
          value={props.chosen.get(name)?.pleasantness}
          onChange={(value) => place(name, value)}
          least={checkIn.unpleasant}
          most={checkIn.pleasant}
          unanswered={bring.leaveUnplaced}
          clearLabel={checkIn.clearAnswer}
        />
      ))}
    </section>
  );
}
