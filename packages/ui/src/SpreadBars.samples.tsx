import { SpreadBars } from "./SpreadBars.tsx";
import type { Sample } from "./sample.ts";

const show =
  (counts: readonly number[]): Sample["show"] =>
  ({ label, names }) => (
    <SpreadBars label={label} counts={counts} low={names[0] ?? ""} high={names[1] ?? ""} />
  );

export const samples: readonly Sample[] = [
  { name: "many answers", show: show([0, 1, 4, 9, 22, 40, 38, 25, 11, 4, 1]) },
  { name: "all alike", show: show([0, 0, 0, 0, 0, 12, 0, 0, 0, 0, 0]) },
];
