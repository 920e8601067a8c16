import { Marked } from "./Marked.tsx";
import type { Sample } from "./sample.ts";

export const samples: readonly Sample[] = [
  {
    name: "the first word",
    show: ({ paragraph }) => (
      <p>
        <Marked text={paragraph} marks={[[0, Math.max(1, paragraph.indexOf(" "))]]} />
      </p>
    ),
  },
];
