import { BalanceDisc } from "./BalanceDisc.tsx";
import type { Sample } from "./sample.ts";

export const samples: readonly Sample[] = ([1, 2, 3] as const).map((size) => ({
  name: `size ${size}`,
  show: () => (
    <>
      {(["first", "even", "second", undefined] as const).map((leans) => (
        <BalanceDisc key={leans} leans={leans} size={size} />
      ))}
      <BalanceDisc leans="first" size={size} isRinged />
      <BalanceDisc leans={undefined} size={0} />
    </>
  ),
}));
