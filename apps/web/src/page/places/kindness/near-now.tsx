import { useAnswer } from "../../notebook.ts";
import { useLate } from "./use-late.ts";

/** In a hard moment: one of the lines the person keeps near, and nothing where there is none. */
export function NearNow() {
  const line = useAnswer("nearLineToday");
  const Card = useLate(line !== undefined, () => import("./near-card.tsx").then((m) => m.NearCard));
  return line && Card ? <Card line={line} /> : null;
}
