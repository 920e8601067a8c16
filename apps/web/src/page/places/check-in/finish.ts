import { useEffect } from "preact/hooks";
import { say } from "../../language.ts";
import { goBackTo, skip } from "../../router.ts";
import { tellEnd } from "../symbiosis/tell-end.ts";
import { inHand, keeping, takeNew } from "./in-hand.ts";

/** Keeps what is left to keep, puts the check-in down and goes where it came from. */
export async function finish(): Promise<void> {
  const { isOld } = inHand.value;
  if (!(await keeping.now())) return;
  takeNew();
  if (isOld) goBackTo("/look-back/entry", "/look-back");
  else goBackTo("/");
  void tellEnd("check-in", { text: say().checkIn.kept });
}

/** A page of a check-in that is not in hand (it was loaded anew) begins a new one. */
export function useInHand(): void {
  useEffect(() => {
    if (inHand.value.id === undefined) skip("/check-in");
  }, []);
}
