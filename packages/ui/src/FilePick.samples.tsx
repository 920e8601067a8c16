import { FilePick } from "./FilePick.tsx";
import type { Sample } from "./sample.ts";

export const samples: readonly Sample[] = [
  {
    name: "none chosen",
    show: ({ act }) => <FilePick label={act} accept=".csv" file={undefined} onPick={() => {}} />,
  },
  {
    name: "one chosen",
    show: ({ act, label }) => (
      <FilePick label={act} accept=".csv" file={new File([], `${label}.csv`)} onPick={() => {}} />
    ),
  },
];
