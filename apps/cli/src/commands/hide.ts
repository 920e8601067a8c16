import { findEntry, hideEntries, showEntries } from "@lichen/companion";
import { type ExitCode, type Session, sayProblem, withNotebook } from "../session.ts";

export const grammar = { options: { undo: "switch" }, words: [1, 1] } as const;

/** Takes an entry out of sight, or brings it back. */
export function run(session: Session): Promise<ExitCode> {
  const { given, terminal, words, isJson } = session;
  return withNotebook(session, "write", async (notebook) => {
    const record = findEntry(notebook, given.words[0] ?? "");
    if (!record.ok) return sayProblem(session, record.problem);
    const { id } = record.value;
    const isUndo = given.switches.has("undo");
    const done = isUndo
      ? await showEntries(notebook, [record.value])
      : await hideEntries(notebook, [record.value]);
    if (!done.ok) return sayProblem(session, done.problem);
    if (isJson) terminal.say(JSON.stringify(isUndo ? { shown: id } : { hidden: id }));
    else terminal.say(isUndo ? words.commandLine.shown : words.commandLine.hid(id.slice(0, 6)));
    return 0;
  });
}
