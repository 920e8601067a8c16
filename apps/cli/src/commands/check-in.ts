import { lastSafeCopy, recordCheckIn } from "@lichen/companion";
import { askForDraft } from "../ask-for-draft.ts";
import { DRAFT_OPTIONS, draftFrom } from "../draft-options.ts";
import { keepingTyped } from "../keeping-typed.ts";
import { settledWhen, whenOption } from "../moment-option.ts";
import {
  type ExitCode,
  type Session,
  sayMisunderstanding,
  sayProblem,
  withNotebook,
} from "../session.ts";

export const grammar = { options: DRAFT_OPTIONS, words: [0, 0] } as const;

/** Things in no backup after which a copy is suggested, at every so many. */
const NUDGE = 50;

/** Keeps a check-in from the options, or asks for one at a terminal. */
export async function run(session: Session): Promise<ExitCode> {
  const { given, terminal, words, clock, isJson } = session;
  const read = draftFrom(given, terminal);
  if (!read.ok) return sayMisunderstanding(session, read.problem);
  const when = whenOption(given, clock);
  if (!when.ok) return sayMisunderstanding(session, when.problem);
  const isEmpty = Object.keys(read.value).length === 0;
  return keepingTyped(session, read.value, async (typed) =>
    withNotebook(session, "write", async (notebook) => {
      const draft =
        isEmpty && terminal.isPerson && !isJson ? typed(await askForDraft(session)) : read.value;
      const kept = await recordCheckIn(notebook, draft, settledWhen(notebook, when.value));
      if (!kept.ok) return sayProblem(session, kept.problem);
      typed({});
      if (isJson) {
        terminal.say(JSON.stringify({ kept: kept.value }));
        return 0;
      }
      terminal.say(words.commandLine.kept(kept.value.slice(0, 6)));
      if (isEmpty) terminal.say(words.commandLine.keptHint);
      const { since } = lastSafeCopy(notebook);
      if (since >= NUDGE && since % NUDGE === 0)
        terminal.note(words.commandLine.backupNudge(since));
      return 0;
    }),
  );
}
