import type { Sample } from "./sample.ts";
import { TimelineEntry } from "./TimelineEntry.tsx";

export const samples: readonly Sample[] = [undefined, { x: 3, y: 7 }].map((place) => ({
  name: place ? "with a place and a sign" : "without a place",
  show: ({ names, paragraph, otherAct }) => (
    <TimelineEntry
      time="8:12"
      title={names.slice(0, 2).join(", ")}
      detail={paragraph}
      sign={place && otherAct}
      place={place}
      onOpen={() => {}}
    />
  ),
}));
