import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join, resolve } from "node:path";
import { type Clock, ok, placeOfError, problem, type Result } from "@lichen/base";
import {
  eraseLongHidden,
  isSound,
  type Notebook,
  type OpenProblem,
  openNotebook,
  protectionOf,
  putRight,
  unlock,
} from "@lichen/companion";
import { type Locale, localeFrom, type NamedProblem, type Words, wordsOf } from "@lichen/content";
import { type Folder, type FolderProblem, openFolder } from "@lichen/storage/folder";
import { type Arguments, type ArgumentsProblem, textOf } from "./arguments.ts";
import type { Terminal } from "./terminal.ts";
import { harmless } from "./text.ts";
import { portsOf, systemClock } from "./wiring.ts";

/** What a command ends with: 0 done, 1 could not be done, 2 not understood. */
export type ExitCode = 0 | 1 | 2;

/** Everything a command has at hand. */
export interface Session {
  readonly terminal: Terminal;
  readonly given: Arguments;
  readonly words: Words;
  readonly locale: Locale;
  readonly dir: string;
  readonly isJson: boolean;
  readonly clock: Clock;
  /** The folder that file names given by the person start from. */
  readonly here: string;
}

/** A command: does its work, says what came of it. */
export type Run = (session: Session) => Promise<ExitCode>;

/** What the process was started with. */
export interface Started {
  readonly terminal: Terminal;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly here: string;
}

/** A session for arguments that were understood. */
export function sessionFor(started: Started, given: Arguments): Session {
  const { environment, terminal, here } = started;
  const locale = localeFrom(
    textOf(given, "lang"),
    environment.LICHEN_LANG,
    environment.LC_ALL,
    environment.LANG,
  );
  return {
    terminal,
    given,
    locale,
    here,
    words: wordsOf(locale),
    dir: resolve(
      here,
      textOf(given, "notebook") ?? environment.LICHEN_NOTEBOOK ?? usualPlace(environment),
    ),
    isJson: given.switches.has("json"),
    clock: systemClock(environment.LICHEN_TODAY),
  };
}

/** Where a notebook is kept unless said otherwise: the platform's place for a person's own data. */
function usualPlace(environment: Started["environment"]): string {
  if (process.platform === "win32" && environment.APPDATA)
    return join(environment.APPDATA, "Lichen");
  return join(environment.XDG_DATA_HOME ?? join(homedir(), ".local", "share"), "lichen");
}

/** A passphrase that was to come through a descriptor and did not. */
export type DescriptorProblem =
  | { readonly kind: "descriptor-refused"; readonly option: string; readonly code: string }
  | { readonly kind: "passphrase-not-given"; readonly option: string };

/** Says a problem, in words or in JSON, and ends with 1. */
export function sayProblem(session: Session, problem: NamedProblem | DescriptorProblem): ExitCode {
  sayWhy(session, problem, problemText(session.words, problem));
  return 1;
}

/** Says why this command does nothing here, in words or in JSON, and ends with 1. */
export function sayRefusal(session: Session, kind: string, message: string): ExitCode {
  sayWhy(session, { kind }, message);
  return 1;
}

function problemText(words: Words, problem: NamedProblem | DescriptorProblem): string {
  switch (problem.kind) {
    case "descriptor-refused":
      return words.commandLine.descriptorRefused(problem.option, problem.code);
    case "passphrase-not-given":
      return words.commandLine.passphraseNotGiven(problem.option);
    default:
      return words.problem(problem);
  }
}

function sayWhy({ terminal, isJson }: Session, problem: object, message: string): void {
  terminal.note(isJson ? JSON.stringify({ problem, message }) : harmless(message));
}

/** Says that something went wrong inside; the line below it holds nothing a person wrote. */
export function sayAccident(session: Session, caught: unknown): ExitCode {
  const where = placeOfError(caught);
  const name = caught instanceof Error ? caught.name : "thrown";
  const line = `${name} ${where.replace(/\(?file:.*\/(apps|packages)\//, "$1/").replace(/\)$/, "")}`;
  const message = session.words.commandLine.accident;
  sayWhy(session, { kind: "accident", reference: line }, message);
  if (!session.isJson) session.terminal.note(line);
  return 1;
}

/** Says that the words of the command were not understood, and ends with 2. */
export function sayMisunderstanding(session: Session, problem: ArgumentsProblem): ExitCode {
  sayWhy(session, problem, misunderstandingText(session, problem));
  return 2;
}

function misunderstandingText({ words }: Session, problem: ArgumentsProblem): string {
  const { commandLine } = words;
  switch (problem.kind) {
    case "unknown-command":
      return commandLine.unknownCommand(problem.name, problem.near);
    case "unknown-option":
      return commandLine.unknownOption(problem.option);
    case "option-needs-value":
      return commandLine.optionNeedsValue(problem.option);
    case "option-takes-no-value":
      return commandLine.optionTakesNoValue(problem.option);
    case "too-few-words":
      return commandLine.tooFewWords;
    case "too-many-words":
      return commandLine.tooManyWords(problem.word);
    case "not-a-number":
      return commandLine.notANumber(problem.option, problem.text);
    case "not-a-count":
      return commandLine.notACount(problem.option, problem.text);
    case "not-one-of":
      return commandLine.notOneOf(problem.option, problem.choices);
    case "not-a-day":
      return commandLine.notADay(problem.text);
    case "not-a-time":
      return commandLine.notATime(problem.text);
  }
}

/**
 * The passphrase from `--NAME-fd`, from a person at the terminal, or undefined. A descriptor that was
 * named and holds none is a problem, so that an empty file never stands for "no lock".
 */
export async function passphraseFrom(
  session: Session,
  option: string,
  question: string | undefined,
): Promise<Result<string | undefined, DescriptorProblem>> {
  const descriptor = textOf(session.given, option);
  if (descriptor !== undefined) return passphraseAt(Number(descriptor), `--${option}`);
  if (question === undefined || !session.terminal.isPerson) return ok(undefined);
  return ok(await session.terminal.askSecret(question));
}

function passphraseAt(descriptor: number, option: string): Result<string, DescriptorProblem> {
  try {
    // Not waited for: a descriptor that says "not yet" is one of this process, and never ready.
    const passphrase = firstLine(readFileSync(descriptor, "utf8"));
    return passphrase === "" ? problem({ kind: "passphrase-not-given", option }) : ok(passphrase);
  } catch (caught) {
    const code = caught instanceof Error && "code" in caught ? String(caught.code) : undefined;
    if (code === undefined) throw caught;
    return problem({ kind: "descriptor-refused", option, code });
  }
}

function firstLine(text: string): string {
  return text.split(/\r?\n/, 1)[0] ?? "";
}

/** A notebook that is open, with the folder to close when done. */
interface Opened {
  readonly notebook: Notebook;
  readonly folder: Folder;
}

/** How a notebook is opened: to read beside a writer, to write alone, or to read with every page opened. */
export type Access = "read" | "write" | "thorough";

/** Opens the notebook, does something with it, and closes it whatever happens. */
export async function withNotebook(
  session: Session,
  access: Access,
  act: (notebook: Notebook) => Promise<ExitCode>,
): Promise<ExitCode> {
  const opened = await openHere(session, access);
  if ("kind" in opened) return sayProblem(session, opened);
  try {
    if (access !== "thorough" && !isSound(opened.notebook.condition)) {
      sayCondition(session, opened.notebook.condition);
    }
    const code = await act(opened.notebook);
    if (access !== "write" || code !== 0) return code;
    const erased = await eraseLongHidden(opened.notebook);
    if (erased.ok && erased.value > 0) {
      const { isJson, words } = session;
      session.terminal.note(
        isJson
          ? JSON.stringify({ erasedHidden: erased.value })
          : words.commandLine.erasedHidden(erased.value),
      );
    }
    await opened.notebook.rest();
    return code;
  } finally {
    opened.folder.close();
  }
}

async function openHere(
  session: Session,
  access: Access,
): Promise<Opened | OpenProblem | FolderProblem | DescriptorProblem> {
  const folder = openFolder(session.dir, access === "write" ? "write" : "read");
  if (!folder.ok) return folder.problem;
  let opened: Opened | OpenProblem | DescriptorProblem | undefined;
  try {
    opened = await openIn(session, folder.value, access);
    return opened;
  } finally {
    // Also when something inside goes wrong: the writer's lock is not kept.
    if (opened === undefined || "kind" in opened) folder.value.close();
  }
}

async function openIn(
  session: Session,
  folder: Folder,
  access: Access,
): Promise<Opened | OpenProblem | DescriptorProblem> {
  const protection = await protectionOf(folder.slots);
  if (!protection.ok) return protection.problem;
  const asks =
    protection.value === "passphrase" ? session.words.commandLine.askPassphrase : undefined;
  const passphrase = asks
    ? await passphraseFrom(session, "passphrase-fd", asks)
    : ok<string | undefined>(undefined);
  if (!passphrase.ok) return passphrase.problem;
  const unlocked = await unlock(folder.slots, passphrase.value);
  if (!unlocked.ok) return unlocked.problem;
  const notebook = await openNotebook(unlocked.value.keys, portsOf(folder, session.clock), {
    thorough: access === "thorough",
    slotCopyLost: unlocked.value.copyLost,
  });
  if (!notebook.ok) return notebook.problem;
  if (access === "write") await putRight(notebook.value);
  return { notebook: notebook.value, folder };
}

/** Says, beside the answer, that something here does not open. */
export function sayCondition(
  { terminal, words, isJson }: Session,
  condition: Notebook["condition"],
): void {
  if (isJson) {
    terminal.note(JSON.stringify({ condition }));
    return;
  }
  terminal.note(words.commandLine.notLost);
  for (const [name, count] of Object.entries(condition)) {
    if (Number(count) > 0) terminal.note(words.commandLine.conditionLine(name, Number(count)));
  }
  terminal.note(words.commandLine.lookCloser);
}
