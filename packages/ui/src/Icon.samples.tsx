import { Icon } from "./Icon.tsx";
import { ICONS, type IconName } from "./icons.ts";
import type { Sample } from "./sample.ts";

export const samples: readonly Sample[] = [
  {
    name: "all",
    show: () => (Object.keys(ICONS) as IconName[]).map((name) => <Icon key={name} name={name} />),
  },
];
