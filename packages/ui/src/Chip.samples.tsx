import { Chip } from "./Chip.tsx";
import type { Sample } from "./sample.ts";

export const samples: readonly Sample[] = (["off", "on", "not-yet"] as const).map((state) => ({
  name: state,
  show: ({ names, otherAct }) => (
    <Chip
      label={names[2] ?? ""}
      state={state}
      says={state === "not-yet" ? otherAct : undefined}
      onPress={() => {}}
    />
  ),
}));
