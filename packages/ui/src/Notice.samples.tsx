import { Notice } from "./Notice.tsx";
import type { Sample } from "./sample.ts";

export const samples: readonly Sample[] = [
  {
    name: "with a second line",
    show: ({ title, paragraph, otherAct }) => (
      <div style={{ blockSize: "8rem" }}>
        <Notice text={title} line={paragraph} act={{ label: otherAct, onPress: () => {} }} />
      </div>
    ),
  },
  {
    name: "with a way back",
    show: ({ title, otherAct }) => (
      <div style={{ blockSize: "6rem" }}>
        <Notice text={title} act={{ label: otherAct, onPress: () => {} }} />
      </div>
    ),
  },
];
