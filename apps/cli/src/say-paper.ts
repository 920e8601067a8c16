import type { JsonObject } from "@lichen/base";
import type { Paper } from "@lichen/core";
import { paperToHtml } from "@lichen/exchange";
import { textOf } from "./arguments.ts";
import { keepFile } from "./keep-file.ts";
import { paperLines } from "./paper-text.ts";
import type { ExitCode, Session } from "./session.ts";

/**
 * Says a paper as it was asked for: its facts as JSON, a file of HTML to print (`--html FILE`), or lines
 * in the terminal. A file that is there already is never touched.
 */
export function sayPaper(
  session: Session,
  said: { readonly json: object; readonly paper: Paper; readonly lichen?: string },
): ExitCode {
  const { terminal, isJson, words, given, locale } = session;
  const file = textOf(given, "html");
  if (file !== undefined) {
    const html = paperToHtml(said.paper, { lang: locale, lichen: said.lichen ?? "" });
    const kept = keepFile(session, file, new TextEncoder().encode(html));
    if (kept !== 0) return kept;
    if (isJson) terminal.say(JSON.stringify({ file } satisfies JsonObject));
    else terminal.note(words.commandLine.paperKept(file));
    if (!isJson) terminal.note(words.commandLine.exportPlain);
    return 0;
  }
  if (isJson) terminal.say(JSON.stringify(said.json));
  else for (const line of paperLines(session, said.paper)) terminal.say(line);
  return 0;
}
