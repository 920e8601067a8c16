import { COMMANDS, type Command, isLocale, LOCALES } from "@lichen/content";
import {
  type Arguments,
  type ArgumentsProblem,
  type Grammar,
  placeOfCommand,
  readArguments,
  textOf,
} from "./arguments.ts";
import { overview, pageOf } from "./help.ts";
import { nearestOf } from "./nearest.ts";
import {
  type ExitCode,
  type Run,
  type Started,
  sayAccident,
  sayMisunderstanding,
  sessionFor,
} from "./session.ts";
import { heldInstant } from "./wiring.ts";

/** What a command's own file gives: what it understands, and what it does. */
export interface CommandPart {
  readonly grammar: Grammar;
  readonly run: Run;
}

/** Each command is read only when it is called, so that every one of them starts quickly. */
const PARTS: Readonly<Record<Command, () => Promise<CommandPart>>> = {
  init: () => import("./commands/init.ts"),
  "check-in": () => import("./commands/check-in.ts"),
  list: () => import("./commands/list.ts"),
  show: () => import("./commands/show.ts"),
  search: () => import("./commands/search.ts"),
  people: () => import("./commands/people.ts"),
  victories: () => import("./commands/victories.ts"),
  review: () => import("./commands/review.ts"),
  report: () => import("./commands/report.ts"),
  edit: () => import("./commands/edit.ts"),
  hide: () => import("./commands/hide.ts"),
  erase: () => import("./commands/erase.ts"),
  goal: () => import("./commands/goal.ts"),
  step: () => import("./commands/step.ts"),
  import: () => import("./commands/import.ts"),
  export: () => import("./commands/export.ts"),
  backup: () => import("./commands/backup.ts"),
  restore: () => import("./commands/restore.ts"),
  words: () => import("./commands/words.ts"),
  passphrase: () => import("./commands/passphrase.ts"),
  verify: () => import("./commands/verify.ts"),
  demo: () => import("./commands/demo.ts"),
};

const NOTHING: Grammar = { options: {}, words: [0, 0] };

/** Answers one command line, whatever it says; never throws. */
export async function answerCommandLine(
  given: readonly string[],
  started: Started,
): Promise<ExitCode> {
  const at = placeOfCommand(given);
  const name = given[at];
  if (name === undefined) return answerNothing(given, started);
  const rest = given.toSpliced(at, 1);
  const command = COMMANDS.find((each) => each === name);
  if (!command) {
    const session = sessionFor(started, lenient(rest));
    const near = nearestOf(name, COMMANDS);
    return sayMisunderstanding(session, { kind: "unknown-command", name, near });
  }
  const { grammar, run } = await PARTS[command]();
  const read = readArguments(rest, grammar);
  if (!read.ok) return sayMisunderstanding(sessionFor(started, lenient(rest)), read.problem);
  const session = sessionFor(started, read.value);
  const wrong = surroundingsProblem(read.value, started);
  if (wrong) return sayMisunderstanding(session, wrong);
  if (read.value.switches.has("help")) {
    session.terminal.say(pageOf(session, command));
    return 0;
  }
  try {
    return await run(session);
  } catch (caught) {
    return sayAccident(session, caught);
  }
}

/** What is wrong with the language or the held day that every command goes by. */
function surroundingsProblem(
  given: Arguments,
  { environment }: Started,
): ArgumentsProblem | undefined {
  const lang = textOf(given, "lang");
  if (lang !== undefined && !isLocale(lang.toLowerCase().split(/[-_.]/)[0])) {
    return { kind: "not-one-of", option: "--lang", choices: LOCALES };
  }
  const today = environment.LICHEN_TODAY;
  return today && heldInstant(today) === undefined
    ? { kind: "not-a-time", text: today }
    : undefined;
}

function answerNothing(given: readonly string[], started: Started): ExitCode {
  const read = readArguments(given, NOTHING);
  const session = sessionFor(started, read.ok ? read.value : lenient(given));
  if (!read.ok) return sayMisunderstanding(session, read.problem);
  const wrong = surroundingsProblem(read.value, started);
  if (wrong) return sayMisunderstanding(session, wrong);
  session.terminal.say(overview(session));
  return 0;
}

/** The language and manner of an answer, from words that were otherwise not understood. */
function lenient(given: readonly string[]) {
  const at = given.findIndex((word) => word === "--lang" || word.startsWith("--lang="));
  const language = at < 0 ? undefined : (given[at]?.split("=")[1] ?? given[at + 1]);
  const texts = new Map(language === undefined ? [] : [["lang", [language]] as const]);
  return { words: [], switches: new Set(given.includes("--json") ? ["json"] : []), texts };
}
