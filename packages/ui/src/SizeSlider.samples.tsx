import { useState } from "preact/hooks";
import { SizeSlider } from "./SizeSlider.tsx";
import type { Sample, SampleWords } from "./sample.ts";

export const samples: readonly Sample[] = [
  { name: "with a range that fits", show: (words) => <Sized words={words} hasFits /> },
  { name: "nothing known yet", show: (words) => <Sized words={words} /> },
];

function Sized({ words, hasFits }: { readonly words: SampleWords; readonly hasFits?: boolean }) {
  const [at, setAt] = useState(3);
  return (
    <SizeSlider
      label={words.label}
      at={at}
      count={8}
      says={words.names[at % words.names.length] ?? words.line}
      fits={hasFits ? { from: 2, to: 4 } : undefined}
      least="5"
      most="40"
      onPass={setAt}
      onChoose={setAt}
    />
  );
}
