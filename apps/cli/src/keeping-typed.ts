import { type CheckInDraft, WORD_LISTS } from "@lichen/core";
import type { ExitCode, Session } from "./session.ts";

/**
 * Does something with words a person typed, and gives the words back when they were not kept: not
 * when the notebook is busy, locked or full, and not when something inside goes wrong. `act` calls
 * `typed` when there is more to give back, or nothing any more.
 */
export async function keepingTyped(
  session: Session,
  given: CheckInDraft,
  act: (typed: (draft: CheckInDraft) => CheckInDraft) => Promise<ExitCode>,
): Promise<ExitCode> {
  let draft = given;
  try {
    return await act((next) => {
      draft = next;
      return next;
    });
  } finally {
    giveBack(session, draft);
  }
}

function giveBack({ terminal, words, isJson }: Session, draft: CheckInDraft): void {
  const lists = WORD_LISTS.flatMap((list) => draft[list] ?? []);
  const texts = [draft.title ?? "", draft.note ?? "", lists.join(", ")].filter(
    (text) => text.trim() !== "",
  );
  if (texts.length === 0) return;
  if (isJson) terminal.note(JSON.stringify({ givenBack: draft }));
  else for (const line of [words.commandLine.givenBack, ...texts]) terminal.note(line);
}
