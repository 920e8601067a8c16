import { LinkRow } from "./LinkRow.tsx";
import type { Sample } from "./sample.ts";

export const samples: readonly Sample[] = [
  {
    name: "with a line and an icon",
    show: ({ title, paragraph }) => (
      <LinkRow href="?row=1" title={title} line={paragraph} icon="calendar" />
    ),
  },
  { name: "a title alone", show: ({ title }) => <LinkRow href="?row=2" title={title} /> },
];
