import { ProgressLine } from "./ProgressLine.tsx";
import type { Sample } from "./sample.ts";

export const samples: readonly Sample[] = [
  { name: "half way", show: ({ label }) => <ProgressLine label={label} done={0.5} /> },
];
