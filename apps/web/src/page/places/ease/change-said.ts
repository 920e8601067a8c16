import { easeWords } from "./ease-words.ts";

/** What is said of how strong it was before and is now, 0 to 10 each. No way it went is a fault. */
export function changeSaid(before: number, now: number): string {
  const { hard } = easeWords();
  if (now < before) return hard.better(before, now);
  return now > before ? hard.harder(before, now) : hard.same(now);
}
