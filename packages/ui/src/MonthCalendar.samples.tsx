import { type Day, dayFromText, partsOfDay } from "@lichen/base";
import { useState } from "preact/hooks";
import { type DayMark, MonthCalendar } from "./MonthCalendar.tsx";
import type { Sample, SampleWords } from "./sample.ts";

export const samples: readonly Sample[] = [
  { name: "November 2026", show: (words) => <Month words={words} /> },
];

function Month({ words }: { readonly words: SampleWords }) {
  const found = dayFromText("2026-11-26");
  const today = found.ok ? found.value : (0 as Day); // The text above is a day.
  const [day, setDay] = useState(today);
  const marks = new Map<number, DayMark>(
    Array.from({ length: 20 }, (_, index) => [
      today - index - (index % 3),
      {
        entries: (index % 3) + 1,
        place: index % 7 === 3 ? undefined : { x: (index * 3) % 10, y: (index * 7) % 10 },
      },
    ]),
  );
  return (
    <MonthCalendar
      label={words.label}
      weekdays={words.names.map((name) => name.slice(0, 2))}
      day={day}
      today={today}
      marks={marks}
      say={(each) => `${partsOfDay(each).date} ${words.label}`}
      onMove={setDay}
      onOpen={setDay}
    />
  );
}
