import { useAnswer } from "../../notebook.ts";
import { useLate } from "./use-late.ts";

/** A letter to oneself that is back, where there is one; nothing is said on other days. */
export function LetterBack() {
  const letter = useAnswer("letterBack");
  const Card = useLate(letter !== undefined, () =>
    import("./letter-card.tsx").then((m) => m.LetterCard),
  );
  return letter && Card ? <Card letter={letter} /> : null;
}
