import { Segmented } from "./Segmented.tsx";
import type { Sample } from "./sample.ts";

export const samples: readonly Sample[] = [
  {
    name: "three words",
    show: ({ label, names }) => (
      <Segmented
        label={label}
        value="0"
        onChange={() => {}}
        options={names.slice(0, 3).map((name, index) => ({ id: String(index), label: name }))}
      />
    ),
  },
];
