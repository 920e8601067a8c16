import { COMMANDS, type Command } from "@lichen/content";
import type { Session } from "./session.ts";
import { bold, padded } from "./text.ts";

/** What Lichen is and every command, on one screen. */
export function overview(session: Session): string {
  const { about, headings, help, everywhere, moreHelp } = session.words.commandLine;
  const commands = COMMANDS.map((name): readonly [string, string] => [name, help[name].summary]);
  return [
    ...about,
    "",
    bold(session, headings.commands),
    ...table(commands),
    "",
    bold(session, headings.options),
    ...table(everywhere),
    "",
    moreHelp,
  ].join("\n");
}

/** Everything about one command. */
export function pageOf(session: Session, command: Command): string {
  const { headings, help, everywhere } = session.words.commandLine;
  const { summary, usage, options, examples } = help[command];
  return [
    `lichen ${command}: ${summary}`,
    "",
    bold(session, headings.usage),
    ...usage.map((line) => `  ${line}`),
    "",
    bold(session, headings.options),
    ...table([...options, ...everywhere]),
    "",
    bold(session, headings.examples),
    ...examples.map((line) => `  ${line}`),
  ].join("\n");
}

/** Two columns; a long left one gets a line of its own. */
function table(rows: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.min(24, Math.max(...rows.map(([left]) => left.length)));
  return rows.flatMap(([left, right]) =>
    left.length > width
      ? [`  ${left}`, `  ${" ".repeat(width)}  ${right}`]
      : [`  ${padded(left, width)}  ${right}`],
  );
}
