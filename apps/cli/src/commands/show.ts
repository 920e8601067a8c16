import { findEntry } from "@lichen/companion";
import { entryToJson } from "@lichen/exchange";
import { wholeEntry } from "../entry-text.ts";
import { type ExitCode, type Session, sayProblem, withNotebook } from "../session.ts";

export const grammar = { options: {}, words: [1, 1] } as const;

/** Shows one entry whole. */
export function run(session: Session): Promise<ExitCode> {
  const { terminal, given, isJson } = session;
  return withNotebook(session, "read", async (notebook) => {
    const record = findEntry(notebook, given.words[0] ?? "");
    if (!record.ok) return sayProblem(session, record.problem);
    terminal.say(
      isJson
        ? JSON.stringify(entryToJson(record.value))
        : wholeEntry(session, record.value).join("\n"),
    );
    return 0;
  });
}
