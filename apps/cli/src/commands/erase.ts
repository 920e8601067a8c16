import { eraseEntry, findEntry } from "@lichen/companion";
import { wholeEntry } from "../entry-text.ts";
import { type ExitCode, type Session, sayProblem, sayRefusal, withNotebook } from "../session.ts";

export const grammar = { options: { yes: "switch" }, words: [1, 1] } as const;

/** Lets go of an entry for good, after asking. */
export function run(session: Session): Promise<ExitCode> {
  const { given, terminal, words, isJson } = session;
  return withNotebook(session, "write", async (notebook) => {
    const record = findEntry(notebook, given.words[0] ?? "");
    if (!record.ok) return sayProblem(session, record.problem);
    if (!given.switches.has("yes")) {
      if (!terminal.isPerson || isJson) {
        sayRefusal(session, "needs-yes", words.commandLine.eraseNeedsYes);
        return 2;
      }
      terminal.say(wholeEntry(session, record.value).join("\n"));
      const answer = (await terminal.ask(words.commandLine.eraseAsk)).trim();
      if (answer !== words.commandLine.eraseYes) {
        terminal.say(words.commandLine.leftAlone);
        return 0;
      }
    }
    const erased = await eraseEntry(notebook, record.value);
    if (!erased.ok) return sayProblem(session, erased.problem);
    const done = JSON.stringify({ erased: record.value.id });
    terminal.say(isJson ? done : words.commandLine.erased);
    return 0;
  });
}
