import { allEntries } from "@lichen/companion";
import { markdownWords } from "@lichen/content/take-out";
import { lifeToJson, lifeToMarkdown } from "@lichen/exchange";
import { choiceOf, textOf } from "../arguments.ts";
import { keepFile } from "../keep-file.ts";
import { type ExitCode, type Session, sayMisunderstanding, withNotebook } from "../session.ts";
import { harmless } from "../text.ts";

export const grammar = { options: { format: "text", out: "text" }, words: [0, 0] } as const;

/** Takes everything out as open text. */
export async function run(session: Session): Promise<ExitCode> {
  const { given, terminal, words, locale, isJson } = session;
  const format = choiceOf(given, "format", ["json", "markdown"]);
  if (!format.ok) return sayMisunderstanding(session, format.problem);
  const out = textOf(given, "out");
  return withNotebook(session, "read", async (notebook) => {
    const entries = allEntries(notebook);
    const text =
      format.value === "markdown"
        ? lifeToMarkdown(entries, markdownWords(locale))
        : lifeToJson(entries);
    if (out === undefined) {
      const whole = text.replace(/\n$/, "");
      terminal.say(terminal.isPerson ? harmless(whole) : whole);
      return 0;
    }
    const kept = keepFile(session, out, new TextEncoder().encode(text));
    if (kept !== 0) return kept;
    if (isJson) {
      terminal.say(JSON.stringify({ exported: entries.length, file: out }));
      return 0;
    }
    terminal.note(words.commandLine.exported(entries.length, out));
    terminal.note(words.commandLine.exportPlain);
    return 0;
  });
}
