import type { Sample } from "./sample.ts";
import { WordRow } from "./WordRow.tsx";

export const samples: readonly Sample[] = [false, true].map((isOn) => ({
  name: isOn ? "on" : "off",
  show: ({ names, line }) => (
    <WordRow word={names[1] ?? ""} meaning={line} isOn={isOn} onPress={() => {}} />
  ),
}));
