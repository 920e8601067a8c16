import { HelpLink } from "./HelpLink.tsx";
import type { Sample } from "./sample.ts";

export const samples: readonly Sample[] = [
  { name: "at rest", show: ({ otherAct }) => <HelpLink href="?help=1" label={otherAct} /> },
];
