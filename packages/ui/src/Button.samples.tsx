import { Button } from "./Button.tsx";
import type { Sample } from "./sample.ts";

export const samples: readonly Sample[] = [
  { name: "filled", show: ({ act }) => <Button look="filled">{act}</Button> },
  {
    name: "filled, wide",
    show: ({ act }) => (
      <Button look="filled" isWide>
        {act}
      </Button>
    ),
  },
  {
    name: "waiting",
    show: ({ act }) => (
      <Button look="filled" isWaiting>
        {act}
      </Button>
    ),
  },
  {
    name: "off",
    show: ({ act }) => (
      <Button look="filled" isOff>
        {act}
      </Button>
    ),
  },
  { name: "edged", show: ({ act }) => <Button>{act}</Button> },
  { name: "with an icon", show: ({ act }) => <Button icon="download">{act}</Button> },
  { name: "words", show: ({ otherAct }) => <Button look="words">{otherAct}</Button> },
];
