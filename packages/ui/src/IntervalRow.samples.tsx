import { IntervalRow } from "./IntervalRow.tsx";
import type { Sample } from "./sample.ts";

const show =
  (
    [low, estimate, high]: readonly (number | null)[],
    hue: "moss" | "slate" | "apricot",
  ): Sample["show"] =>
  ({ label, names }) => (
    <IntervalRow
      label={label}
      low={low ?? null}
      estimate={estimate ?? null}
      high={high ?? null}
      from={-1}
      to={1}
      hue={hue}
      less={names[0] ?? ""}
      none={names[1] ?? ""}
      more={names[3] ?? ""}
    />
  );

export const samples: readonly Sample[] = [
  { name: "around nothing", show: show([-0.42, 0.04, 0.5], "moss") },
  { name: "leaning", show: show([-0.05, 0.3, 0.65], "slate") },
  { name: "clear and narrow", show: show([0.2, 0.28, 0.36], "apricot") },
  { name: "not known", show: show([null, null, null], "moss") },
];
