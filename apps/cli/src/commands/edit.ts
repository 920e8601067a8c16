import { editCheckIn, findEntry } from "@lichen/companion";
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

export const grammar = { options: DRAFT_OPTIONS, words: [1, 1] } as const;

/** Changes a check-in; what is left out stays as it is. */
export async function run(session: Session): Promise<ExitCode> {
  const { given, terminal, words, clock, isJson } = session;
  const draft = draftFrom(given, terminal);
  if (!draft.ok) return sayMisunderstanding(session, draft.problem);
  const when = whenOption(given, clock);
  if (!when.ok) return sayMisunderstanding(session, when.problem);
  return keepingTyped(session, draft.value, async (typed) =>
    withNotebook(session, "write", async (notebook) => {
      const record = findEntry(notebook, given.words[0] ?? "");
      if (!record.ok) return sayProblem(session, record.problem);
      const settled = settledWhen(notebook, when.value);
      const edited = await editCheckIn(notebook, record.value, {
        draft: draft.value,
        ...(settled && { when: settled }),
      });
      if (!edited.ok) return sayProblem(session, edited.problem);
      typed({});
      terminal.say(isJson ? JSON.stringify({ edited: record.value.id }) : words.commandLine.edited);
      return 0;
    }),
  );
}
