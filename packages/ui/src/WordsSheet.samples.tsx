import type { Sample } from "./sample.ts";
import { WordsSheet } from "./WordsSheet.tsx";

export const samples: readonly Sample[] = [
  {
    name: "twenty-four",
    show: ({ label, names }) => (
      <WordsSheet
        label={label}
        words={Array.from({ length: 24 }, (_, index) => names[index % names.length] ?? "")}
      />
    ),
  },
];
