import { type Day, dayFromText, partsOfDay } from "@lichen/base";
import type { DayMark } from "./MonthCalendar.tsx";
import type { Sample } from "./sample.ts";
import { YearDays } from "./YearDays.tsx";

const found = dayFromText("2026-11-26");
const last = found.ok ? found.value : (0 as Day); // The text above is a day.
const marks = new Map<number, DayMark>(
  Array.from({ length: 260 }, (_, index) => [
    last - index - (index % 5),
    { entries: (index % 3) + 1, place: { x: (index * 3) % 10, y: (index * 7) % 10 } },
  ]),
);

export const samples: readonly Sample[] = [
  {
    name: "a year",
    show: () => (
      <YearDays
        label="A year"
        say={(day) => `Day ${day}`}
        last={last}
        marks={marks}
        monthName={(day) => String(partsOfDay(day).month)}
        onOpen={() => {}}
      />
    ),
  },
];
