import { SaidAndHappened } from "./SaidAndHappened.tsx";
import type { Sample } from "./sample.ts";

export const samples: readonly Sample[] = [
  {
    name: "three lines",
    show: ({ line, label, names }) => (
      <SaidAndHappened
        rows={[
          { id: "a", label: line, said: 0.8, happened: 0.4 },
          { id: "b", label: line, said: 0.5, happened: 0.5 },
          { id: "c", label: line, said: 0.1, happened: 0 },
        ]}
        saidLabel={label}
        happenedLabel={names[0] ?? label}
        never="0"
        always="10"
      />
    ),
  },
];
