import type { Sample } from "./sample.ts";
import { TableTwin } from "./TableTwin.tsx";

export const samples: readonly Sample[] = [
  {
    name: "numbers, one of them missing",
    show: ({ act, names }) => (
      <TableTwin
        summary={act}
        head={[names[2] ?? "", names[0] ?? "", names[1] ?? ""]}
        rows={[
          [names[3], "4.2", "5.0"],
          [names[4], "", "5.4"],
        ]}
      />
    ),
  },
];
