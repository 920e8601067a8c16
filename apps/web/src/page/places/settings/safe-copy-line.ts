import { say } from "../../language.ts";
import { useAnswer } from "../../notebook.ts";
import { settingsWords } from "./settings-words.ts";

/** When the last safe copy was made, and what is not in it, in one line. */
export function useSafeCopyLine(): string | undefined {
  const { backup } = settingsWords();
  const copy = useAnswer("safeCopy");
  if (!copy) return undefined;
  if (copy.at === undefined) return backup.never;
  return `${backup.last(daySaid(copy.at))} ${backup.since(copy.since)}`;
}

/** The day of an instant on this device's calendar. */
export function daySaid(at: number): string {
  const offset = new Date(at).getTimezoneOffset() * 60_000;
  return say().shell.dayShort(Math.floor((at - offset) / 86_400_000));
}
