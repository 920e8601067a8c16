import { goBackTo } from "../../router.ts";
import { takeNew } from "./in-hand.ts";

/** Puts the setback down, kept, and goes to Today. */
export async function leave(): Promise<void> {
  await takeNew();
  goBackTo("/");
}
