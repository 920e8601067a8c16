import { MonthIntervals } from "./MonthIntervals.tsx";
import type { Sample } from "./sample.ts";

const MONTHS = [4.2, 4, 4.6, undefined, 5.1, 5.6, 5.4, 6, undefined, undefined, 6.2, 6.8, 6.5].map(
  (mean, i) =>
    mean ? { mean, low: mean - 0.5 - (i % 3) / 2, high: mean + 0.5 + (i % 3) / 2 } : null,
);

export const samples: readonly Sample[] = (["slate", "apricot", "moss"] as const).map((hue) => ({
  name: hue,
  show: ({ label, names }) => (
    <MonthIntervals
      label={label}
      hue={hue}
      months={MONTHS}
      first={names[0] ?? ""}
      last={names[1] ?? ""}
    />
  ),
}));
