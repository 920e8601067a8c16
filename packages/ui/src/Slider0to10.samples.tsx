import { useState } from "preact/hooks";
import { Slider0to10 } from "./Slider0to10.tsx";
import type { Sample, SampleWords } from "./sample.ts";

export const samples: readonly Sample[] = (
  [
    ["unanswered", undefined, "apricot"],
    ["answered", 6, "slate"],
  ] as const
).map(([name, begin, hue]) => ({
  name,
  show: (words) => <Answered words={words} begin={begin} hue={hue} />,
}));

function Answered(props: {
  readonly words: SampleWords;
  readonly begin: number | undefined;
  readonly hue: "slate" | "apricot";
}) {
  const [value, setValue] = useState(props.begin);
  const { words } = props;
  return (
    <Slider0to10
      question={words.line}
      value={value}
      onChange={setValue}
      hue={props.hue}
      least={words.names[0] ?? ""}
      most={words.names[3] ?? ""}
      unanswered={words.otherAct}
      clearLabel={words.close}
    />
  );
}
