import { type Day, dayFromCount } from "@lichen/base";
import type { DayAtAGlance, DaysSoFar } from "@lichen/companion";
import { BalanceDisc } from "@lichen/ui/BalanceDisc";
import { YearDays } from "@lichen/ui/YearDays";
import { dayNamed } from "../../day-named.ts";
import { say } from "../../language.ts";
import { useAnswer } from "../../notebook.ts";
import { showDay } from "../look-back/wanted-day.ts";
import css from "./together.module.css";
import { togetherWords } from "./together-words.ts";

/** The days of a year: which of the two stood higher, by hue, sign and words. A day without an entry is a point. */
export function Year({ days }: { readonly days: DaysSoFar }) {
  const words = togetherWords().glance;
  const { monthName } = say().shell;
  const last = dayFromCount(useAnswer("today")?.day ?? days.days.at(-1)?.day ?? 0);
  if (!last.ok) return null;
  const byDay = new Map<number, DayAtAGlance>(days.days.map((each) => [each.day, each]));
  return (
    <section class={css.part} aria-label={words.yearTitle}>
      <h2 class={css.heading}>{words.yearTitle}</h2>
      <YearDays
        label={words.yearTitle}
        say={(day) => daySaid(day, byDay.get(day))}
        last={last.value}
        monthName={(first) => monthName(first).slice(0, 3)}
        disc={(day: Day) => {
          const found = byDay.get(day);
          const ringed = { isRinged: (found?.setbacks ?? 0) > 0 };
          return <BalanceDisc leans={hueOf(found)} size={found?.size ?? 0} {...ringed} />;
        }}
        onOpen={showDay}
      />
      <Legend />
      <details class={css.how}>
        <summary>{words.byMonth}</summary>
        <ul class={css.lines}>
          {monthLines(days).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </details>
    </section>
  );
}

function daySaid(day: Day, found: DayAtAGlance | undefined): string {
  const words = togetherWords().glance;
  const said = found ? words[found.leans ?? "open"] : words.noEntry;
  const met = found && found.setbacks > 0 ? [words.setbackMet] : [];
  return [dayNamed(day), said, ...met].join(", ");
}

function hueOf(day: DayAtAGlance | undefined): "first" | "second" | "even" | undefined {
  if (day?.leans === "able") return "first";
  return day?.leans === "kinder" ? "second" : day?.leans;
}

function Legend() {
  const words = togetherWords().glance;
  return (
    <ul class={css.legend}>
      <li>
        <BalanceDisc leans="first" size={3} />
        {words.able}
      </li>
      <li>
        <BalanceDisc leans="even" size={3} />
        {words.even}
      </li>
      <li>
        <BalanceDisc leans="second" size={3} />
        {words.kinder}
      </li>
      <li>
        <BalanceDisc leans={undefined} size={3} />
        {words.open}
      </li>
      <li>
        <BalanceDisc leans={undefined} size={2} isRinged />
        {words.setbackMet}
      </li>
      <li>
        <BalanceDisc leans={undefined} size={0} />
        {words.noEntry}
      </li>
    </ul>
  );
}

/** Every month that has days, in words, latest first. */
function monthLines({ months, days }: DaysSoFar): readonly string[] {
  const words = togetherWords().glance;
  return months
    .flatMap((month, i) => {
      const within = days.filter(({ day }) => day >= month && day < (months[i + 1] ?? day + 1));
      if (within.length === 0) return [];
      const setbacks = within.reduce((sum, each) => sum + each.setbacks, 0);
      return [
        words.monthSaid(say().shell.monthName(month), within.length, oftenest(within), setbacks),
      ];
    })
    .reverse();
}

/** What a month's days showed most often; undefined where no day of it answered both. */
function oftenest(days: readonly DayAtAGlance[]): DayAtAGlance["leans"] {
  const counts = (["able", "kinder", "even"] as const).map((leans) => ({
    leans,
    count: days.filter((day) => day.leans === leans).length,
  }));
  const most = Math.max(...counts.map(({ count }) => count));
  const found = counts.filter(({ count }) => count === most);
  if (most === 0) return undefined;
  return found.length === 1 ? found[0]?.leans : "even";
}
