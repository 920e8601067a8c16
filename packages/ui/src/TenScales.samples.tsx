import type { Sample } from "./sample.ts";
import { TenScales } from "./TenScales.tsx";

export const samples: readonly Sample[] = [
  { name: "about eight", show: () => <TenScales lit={8} reach={9} /> },
  { name: "few", show: () => <TenScales lit={2} reach={6} /> },
];
