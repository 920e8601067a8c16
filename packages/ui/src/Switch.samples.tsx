import { Switch } from "./Switch.tsx";
import type { Sample } from "./sample.ts";

export const samples: readonly Sample[] = [true, false].map((isOn) => ({
  name: isOn ? "on" : "off",
  show: ({ label, line }) => <Switch label={label} line={line} isOn={isOn} onChange={() => {}} />,
}));
