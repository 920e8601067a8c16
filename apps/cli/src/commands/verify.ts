import { isSound, listEntries } from "@lichen/companion";
import { type ExitCode, type Session, sayCondition, sayProblem, withNotebook } from "../session.ts";

export const grammar = { options: {}, words: [0, 0] } as const;

/** Opens every page and says whether all is well. */
export function run(session: Session): Promise<ExitCode> {
  const { terminal, words, isJson } = session;
  return withNotebook(session, "thorough", async (notebook) => {
    const { condition } = notebook;
    const logs = await notebook.ports.segments.load();
    if (!logs.ok) return sayProblem(session, logs.problem);
    const entries = listEntries(notebook, { hidden: true }).length;
    const pages = logs.value.reduce((sum, { segments }) => sum + segments.length, 0);
    const sound = isSound(condition);
    if (isJson) terminal.say(JSON.stringify({ sound, entries, pages, condition }));
    else if (sound) terminal.say(words.commandLine.sound(entries, pages));
    else sayCondition(session, condition);
    return sound ? 0 : 1;
  });
}
