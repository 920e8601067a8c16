import { useState } from "preact/hooks";
import { FeelingField, type Spot } from "./FeelingField.tsx";
import type { Sample, SampleWords } from "./sample.ts";

const PLACES: readonly Spot[] = [
  { x: 8, y: 2 },
  { x: 3, y: 7 },
  { x: 6.5, y: 4 },
  { x: 7.5, y: 7.5 },
  { x: 2, y: 2 },
  { x: 8.6, y: 6 },
  { x: 5.5, y: 5.5 },
];

export const samples: readonly Sample[] = [undefined, { x: 3.4, y: 6.8 }].map((begin) => ({
  name: begin ? "held" : "untouched",
  show: (words) => <Held words={words} begin={begin} />,
}));

function Held(props: { readonly words: SampleWords; readonly begin: Spot | undefined }) {
  const [value, setValue] = useState(props.begin);
  const { names, label, line } = props.words;
  const [top = "", bottom = "", start = "", end = ""] = names;
  return (
    <FeelingField
      label={label}
      value={value}
      onChange={setValue}
      untouched={line}
      points={PLACES.map((spot, index) => ({
        ...spot,
        id: String(index),
        label: names[index] ?? "",
      }))}
      across={{ label: start, say: String }}
      up={{ label: top, say: String }}
      sides={{ top, bottom, start, end }}
    />
  );
}
