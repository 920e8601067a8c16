import { RadioRows } from "./RadioRows.tsx";
import type { Sample } from "./sample.ts";

export const samples: readonly Sample[] = [
  {
    name: "three rows",
    show: ({ label, names, line }) => (
      <RadioRows
        label={label}
        value="1"
        onChange={() => {}}
        options={names.slice(0, 3).map((name, index) => ({
          id: String(index),
          label: name,
          line: index === 1 ? line : undefined,
        }))}
      />
    ),
  },
];
