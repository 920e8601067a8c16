import { useState } from "preact/hooks";
import { Button } from "./Button.tsx";
import { Sheet } from "./Sheet.tsx";
import type { Sample, SampleWords } from "./sample.ts";

export const samples: readonly Sample[] = [
  { name: "opens over the page", show: (words) => <Opening words={words} /> },
];

function Opening({ words }: { readonly words: SampleWords }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onPress={() => setOpen(true)}>{words.act}</Button>
      {isOpen && (
        <Sheet title={words.title} closeLabel={words.close} onClose={() => setOpen(false)}>
          <p>{words.paragraph}</p>
        </Sheet>
      )}
    </>
  );
}
