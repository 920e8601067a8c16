import { wordsOfRoot } from "@lichen/vault";
import { type ExitCode, type Session, withNotebook } from "../session.ts";
import { padded } from "../text.ts";

export const grammar = { options: {}, words: [0, 0] } as const;

const COLUMNS = 3;

/** Shows the 24 recovery words. */
export function run(session: Session): Promise<ExitCode> {
  const { terminal, words, isJson } = session;
  return withNotebook(session, "read", async (notebook) => {
    const spoken = wordsOfRoot(notebook.keys.keyring.root);
    if (isJson) {
      terminal.say(JSON.stringify({ words: spoken }));
      return 0;
    }
    terminal.note(words.commandLine.wordsIntro);
    // In reading order, so that the printed page can be typed or read back as it stands.
    for (let at = 0; at < spoken.length; at += COLUMNS) {
      const cells = spoken
        .slice(at, at + COLUMNS)
        .map((word, i) => padded(`${String(at + i + 1).padStart(2)} ${word}`, 16));
      terminal.say(`  ${cells.join("")}`.trimEnd());
    }
    terminal.note(words.commandLine.wordsWarning);
    return 0;
  });
}
