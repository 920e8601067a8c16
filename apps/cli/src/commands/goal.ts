import { type Day, ok, problem, type RecordId, type Result } from "@lichen/base";
import {
  endPause,
  goalBook,
  goalRecord,
  goalRows,
  keepGoal,
  letGoOfGoal,
  momentNow,
  type Notebook,
  pauseGoal,
} from "@lichen/companion";
import type { Goal } from "@lichen/core";
import type { ArgumentsProblem } from "../arguments.ts";
import { GOAL_OPTIONS, goalFrom } from "../goal-options.ts";
import { goalLine, goalToJson } from "../goal-text.ts";
import { dayOption } from "../moment-option.ts";
import {
  type ExitCode,
  type Session,
  sayMisunderstanding,
  sayProblem,
  withNotebook,
} from "../session.ts";

export const grammar = {
  options: { ...GOAL_OPTIONS, from: "text", to: "text", undo: "switch" },
  words: [0, 2],
} as const;

const ACTS = ["list", "add", "pause", "archive"] as const;

/** What a command line asks of goals. */
type Wish =
  | { readonly act: "list" }
  | { readonly act: "add"; readonly goal: Goal }
  | {
      readonly act: "pause";
      readonly name: string;
      readonly from: Day | undefined;
      readonly to: Day | undefined;
    }
  | { readonly act: "archive"; readonly name: string };

/** Lists goals, makes one, pauses one, or lets go of one. */
export async function run(session: Session): Promise<ExitCode> {
  const wish = wishFrom(session);
  if (!wish.ok) return sayMisunderstanding(session, wish.problem);
  const { value } = wish;
  if (value.act === "list") {
    return withNotebook(session, "read", async (notebook) => list(session, notebook));
  }
  return withNotebook(session, "write", async (notebook) => {
    if (value.act === "add") return add(session, notebook, value.goal);
    const record = goalRecord(notebook, value.name);
    if (!record.ok) return sayProblem(session, record.problem);
    const { id } = record.value;
    return value.act === "pause"
      ? pause(session, notebook, { ...value, id })
      : archive(session, notebook, id);
  });
}

function wishFrom({ given }: Session): Result<Wish, ArgumentsProblem> {
  const [word = "list", name] = given.words;
  const act = ACTS.find((each) => each === word);
  if (!act) return problem({ kind: "not-one-of", option: "goal", choices: ACTS });
  if (act === "list") {
    return name === undefined ? ok({ act }) : problem({ kind: "too-many-words", word: name });
  }
  if (name === undefined) return problem({ kind: "too-few-words" });
  if (act === "archive") return ok({ act, name });
  if (act === "add") {
    const goal = goalFrom(given, name);
    return goal.ok ? ok({ act, goal: goal.value }) : goal;
  }
  const [from, to] = [dayOption(given, "from"), dayOption(given, "to")];
  if (!from.ok) return from;
  return to.ok ? ok({ act, name, from: from.value, to: to.value }) : to;
}

function list(session: Session, notebook: Notebook): ExitCode {
  const { terminal, isJson, words } = session;
  const now = momentNow(notebook);
  if (!now.ok) return sayProblem(session, now.problem);
  const rows = goalRows(notebook, goalBook(notebook), now.value.day);
  if (isJson) terminal.say(`[${rows.map((row) => JSON.stringify(goalToJson(row))).join(",\n")}]`);
  else if (rows.length === 0) terminal.note(words.commandLine.noGoals);
  else terminal.say(rows.map((row) => goalLine(session, row)).join("\n"));
  return 0;
}

async function add(session: Session, notebook: Notebook, goal: Goal): Promise<ExitCode> {
  const kept = await keepGoal(notebook, goal);
  if (!kept.ok) return sayProblem(session, kept.problem);
  return sayDone(session, { kept: kept.value }, session.words.commandLine.kept(short(kept.value)));
}

async function pause(
  session: Session,
  notebook: Notebook,
  wish: { readonly id: RecordId; readonly from: Day | undefined; readonly to: Day | undefined },
): Promise<ExitCode> {
  const now = momentNow(notebook);
  if (!now.ok) return sayProblem(session, now.problem);
  const { id, from = now.value.day, to } = wish;
  const isUndo = session.given.switches.has("undo");
  const done = isUndo
    ? await endPause(notebook, { id, day: now.value.day })
    : await pauseGoal(notebook, { id, from, to });
  if (!done.ok) return sayProblem(session, done.problem);
  const { goalPaused, goalGoesOn } = session.words.commandLine;
  return sayDone(
    session,
    isUndo ? { goesOn: id } : { paused: id },
    isUndo ? goalGoesOn : goalPaused,
  );
}

async function archive(session: Session, notebook: Notebook, id: RecordId): Promise<ExitCode> {
  const isUndo = session.given.switches.has("undo");
  const done = await letGoOfGoal(notebook, { id, isLetGo: !isUndo });
  if (!done.ok) return sayProblem(session, done.problem);
  const { goalLetGo, goalGoesOn } = session.words.commandLine;
  return sayDone(session, isUndo ? { goesOn: id } : { letGo: id }, isUndo ? goalGoesOn : goalLetGo);
}

function sayDone({ terminal, isJson }: Session, json: object, line: string): ExitCode {
  terminal.say(isJson ? JSON.stringify(json) : line);
  return 0;
}

function short(id: RecordId): string {
  return id.slice(0, 6);
}
