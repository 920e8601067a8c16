import type { CheckInDraft } from "@lichen/core";
import { ratingFrom } from "./arguments.ts";
import { feelingOf } from "./draft-options.ts";
import type { Session } from "./session.ts";

/** Asks a person how it is, one question after another; Enter leaves any of them open. */
export async function askForDraft({ terminal, words }: Session): Promise<CheckInDraft> {
  const { commandLine } = words;
  terminal.say(commandLine.skipHint);
  const pleasantness = await askRating(terminal, commandLine.askPleasantness, words);
  const energy = await askRating(terminal, commandLine.askEnergy, words);
  const feelings = (await terminal.ask(commandLine.askFeelings))
    .split(/[,،、\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== "")
    .map(feelingOf);
  const kindness = await askRating(terminal, commandLine.askKindness, words);
  const able = await askRating(terminal, commandLine.askAble, words);
  const note = await terminal.ask(commandLine.askNote);
  return { pleasantness, energy, kindness, able, feelings, note };
}

async function askRating(
  terminal: Session["terminal"],
  question: string,
  { commandLine }: Session["words"],
): Promise<number | undefined> {
  for (;;) {
    const text = (await terminal.ask(question)).trim();
    if (text === "") return undefined;
    const rating = ratingFrom(text);
    if (rating !== undefined && rating >= 0 && rating <= 10) return rating;
    terminal.note(commandLine.notUnderstoodNumber);
  }
}
