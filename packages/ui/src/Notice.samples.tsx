import { Notice } from "./Notice.tsx";
import type { Sample } from "./sample.ts";

export const samples: readonly Sample[] = [
  {
    name: "with a way back",
    show: ({ title, otherAct }) => (
      <div style={{ blockSize: "6rem" }}>
        <Notice text={title} act={{ label: otherAct, onPress: () => {} }} />
      </div>
    ),
  },
];
