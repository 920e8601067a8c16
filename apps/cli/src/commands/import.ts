import { dayToText, wallClock } from "@lichen/base";
import {
  type BroughtIn,
  bringInDaylio,
  type Import,
  importsOf,
  lookAtDaylio,
  type Notebook,
  rememberMoods,
  undoImport,
} from "@lichen/companion";
import type { MoodPlace } from "@lichen/exchange";
import { ratingFrom, textOf } from "../arguments.ts";
import { type PiecesOfFile, piecesOfFile } from "../file-pieces.ts";
import {
  type ExitCode,
  type Session,
  sayMisunderstanding,
  sayProblem,
  sayRefusal,
  withNotebook,
} from "../session.ts";
import { harmless } from "../text.ts";

export const grammar = {
  options: { "dry-run": "switch", zone: "text" },
  words: [1, 2],
} as const;

/** Rows not understood that are listed one by one; `--dry-run` and `--json` have them all. */
const ROWS_SHOWN = 50;

/** Brings notes in from another app, or undoes that. */
export async function run(session: Session): Promise<ExitCode> {
  const [what, name] = session.given.words;
  if (what === "undo") return undo(session, name);
  if (what !== "daylio") {
    const choices = ["daylio", "undo"];
    return sayMisunderstanding(session, { kind: "not-one-of", option: "import", choices });
  }
  if (name === undefined) return sayMisunderstanding(session, { kind: "too-few-words" });
  const zone = textOf(session.given, "zone") ?? session.clock.zone();
  const known = wallClock(session.clock.now(), zone);
  if (!known.ok) return sayProblem(session, known.problem);
  const there = { ...session, clock: { ...session.clock, zone: () => zone } };
  const file = piecesOfFile(session, name);
  if (!file) return 1;
  const isDry = session.given.switches.has("dry-run");
  return withNotebook(there, isDry ? "read" : "write", (notebook) =>
    isDry ? dryRun(there, notebook, file) : bringIn(there, notebook, file),
  );
}

async function dryRun(session: Session, notebook: Notebook, file: PiecesOfFile): Promise<ExitCode> {
  const look = lookAtDaylio(notebook, file());
  if (!look.ok) return sayProblem(session, look.problem);
  const { incoming: _, ...found } = look.value;
  sayBroughtIn(session, found, session.words.commandLine.wouldBring);
  return 0;
}

async function bringIn(
  session: Session,
  notebook: Notebook,
  file: PiecesOfFile,
): Promise<ExitCode> {
  const { terminal, isJson } = session;
  if (terminal.isPerson && !isJson) {
    const look = lookAtDaylio(notebook, file());
    if (!look.ok) return sayProblem(session, look.problem);
    const unplaced = look.value.report.moods.filter(({ isPlaced }) => !isPlaced);
    const remembered = await rememberMoods(notebook, await askMoods(session, unplaced));
    if (!remembered.ok) return sayProblem(session, remembered.problem);
  }
  const brought = await bringInDaylio(notebook, file());
  if (!brought.ok) return sayProblem(session, brought.problem);
  sayBroughtIn(session, brought.value, session.words.commandLine.brought);
  const { id } = brought.value;
  if (id !== undefined && !isJson) {
    terminal.note(session.words.commandLine.undoHint(id.slice(0, 6)));
  }
  return 0;
}

async function askMoods(
  { terminal, words }: Session,
  moods: BroughtIn["report"]["moods"],
): Promise<ReadonlyMap<string, MoodPlace>> {
  const places = new Map<string, MoodPlace>();
  if (moods.length > 0) terminal.say(words.commandLine.askMoodIntro);
  for (const { name, count } of moods) {
    const answer = await terminal.ask(words.commandLine.askMood(harmless(name), count));
    const pleasantness = ratingFrom(answer);
    const isRating = pleasantness !== undefined && pleasantness >= 0 && pleasantness <= 10;
    // A name without a place is remembered too, so that nobody is asked twice.
    places.set(name, isRating ? { pleasantness } : {});
  }
  return places;
}

function sayBroughtIn(
  { terminal, words, isJson, given }: Session,
  { id, report, fresh, alreadyHere, cameBack }: BroughtIn,
  say: (count: number, from: string, to: string) => string,
): void {
  if (isJson) {
    const days = {
      firstDay: report.firstDay === undefined ? null : dayToText(report.firstDay),
      lastDay: report.lastDay === undefined ? null : dayToText(report.lastDay),
    };
    const json = { id: id ?? null, fresh, alreadyHere, cameBack, report: { ...report, ...days } };
    terminal.say(JSON.stringify(json));
    return;
  }
  const { commandLine } = words;
  const day = (which: typeof report.firstDay): string =>
    which === undefined ? "" : words.day(which);
  const { firstDay, lastDay, without, doubtfulTimes, unknownColumns, moods } = report;
  terminal.say(fresh > 0 ? say(fresh, day(firstDay), day(lastDay)) : commandLine.broughtNothing);
  if (cameBack > 0) terminal.say(commandLine.cameBack(cameBack));
  if (alreadyHere > 0) terminal.say(commandLine.wereHere(alreadyHere));
  if (doubtfulTimes.length > 0) terminal.say(commandLine.doubtfulTimes(doubtfulTimes.length));
  if (unknownColumns.length > 0) {
    terminal.say(harmless(commandLine.unknownColumns(unknownColumns.join(", "))));
  }
  const unplaced = moods.filter(({ isPlaced }) => !isPlaced).map(({ name }) => `“${name}”`);
  if (unplaced.length > 0) terminal.say(harmless(commandLine.unplacedMoods(unplaced.join(", "))));
  if (without.length > 0) {
    terminal.say(commandLine.rowsWithout(without.length));
    const most = given.switches.has("dry-run") ? without.length : ROWS_SHOWN;
    for (const { line, reason } of without.slice(0, most)) {
      terminal.say(commandLine.rowWithout(line, commandLine.rowReason(reason)));
    }
    if (without.length > most) {
      terminal.say(commandLine.rowsMore(without.length - most));
    }
  }
  terminal.say(commandLine.fileUnchanged);
}

async function undo(session: Session, name: string | undefined): Promise<ExitCode> {
  const { terminal, words, isJson } = session;
  return withNotebook(session, "write", async (notebook) => {
    const all = importsOf(notebook);
    const isThere = ({ records }: Import): boolean => records.some(({ hidden }) => !hidden);
    const found = all.find((each) =>
      name === undefined ? isThere(each) : each.id.startsWith(name),
    );
    if (!found) {
      return sayRefusal(session, "no-import", words.commandLine.noImport);
    }
    const undone = await undoImport(notebook, found);
    if (!undone.ok) return sayProblem(session, undone.problem);
    const { hidden, left } = undone.value;
    if (isJson) {
      terminal.say(JSON.stringify({ undone: found.id, hidden, left }));
      return 0;
    }
    terminal.say(words.commandLine.undone(hidden));
    if (left > 0) terminal.say(words.commandLine.undoLeft(left));
    return 0;
  });
}
