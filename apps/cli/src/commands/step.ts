import { type Day, ok, problem, type RecordId, type Result } from "@lichen/base";
import {
  goalBook,
  goalRecord,
  markStep,
  momentNow,
  type Notebook,
  stepOffer,
  stepsOfDay,
} from "@lichen/companion";
import { OUTCOMES, type StepDraft, type StepOutcome } from "@lichen/core";
import { type ArgumentsProblem, textOf } from "../arguments.ts";
import { sizeOf } from "../goal-options.ts";
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
  options: { day: "text", size: "text", amount: "text", part: "text" },
  words: [0, 2],
} as const;

interface Wish extends StepDraft {
  readonly name: string;
  readonly day: Day | undefined;
}

/** Says what came of a goal today or on a day before; without words, lists today’s steps. */
export async function run(session: Session): Promise<ExitCode> {
  if (session.given.words.length === 0) {
    return withNotebook(session, "read", async (notebook) => list(session, notebook));
  }
  const wish = wishFrom(session);
  if (!wish.ok) return sayMisunderstanding(session, wish.problem);
  return withNotebook(session, "write", async (notebook) => {
    const { name, ...step } = wish.value;
    const record = goalRecord(notebook, name);
    if (!record.ok) return sayProblem(session, record.problem);
    const goal = record.value.id;
    const size = step.size ?? offered(notebook, goal);
    const kept = await markStep(notebook, { ...step, goal, size });
    if (!kept.ok) return sayProblem(session, kept.problem);
    const { terminal, isJson, words } = session;
    const { id } = kept.value;
    terminal.say(isJson ? JSON.stringify({ kept: id }) : words.commandLine.stepKept[step.outcome]);
    return 0;
  });
}

function wishFrom({ given }: Session): Result<Wish, ArgumentsProblem> {
  const [name = "", word] = given.words;
  if (word === undefined) return problem({ kind: "too-few-words" });
  const outcome: StepOutcome | undefined = OUTCOMES.find((each) => each === word);
  if (!outcome) return problem({ kind: "not-one-of", option: "step", choices: OUTCOMES });
  const day = dayOption(given, "day");
  if (!day.ok) return day;
  const [size, amount] = [sizeOf(given, "size"), sizeOf(given, "amount")];
  if (!size.ok) return size;
  if (!amount.ok) return amount;
  const part = textOf(given, "part");
  return ok({ name, outcome, day: day.value, size: size.value, amount: amount.value, part });
}

/** The size that is offered today: what a step without a size is taken to have been. */
function offered(notebook: Notebook, goal: RecordId): number | undefined {
  const book = goalBook(notebook);
  const kept = book.goals.find(({ id }) => id === goal);
  const now = momentNow(notebook);
  return kept && now.ok ? stepOffer(notebook, kept, book, now.value.day).size : undefined;
}

function list(session: Session, notebook: Notebook): ExitCode {
  const { terminal, isJson, words } = session;
  const now = momentNow(notebook);
  if (!now.ok) return sayProblem(session, now.problem);
  const rows = stepsOfDay(notebook, goalBook(notebook), now.value.day);
  if (isJson) terminal.say(`[${rows.map((row) => JSON.stringify(goalToJson(row))).join(",\n")}]`);
  else if (rows.length === 0) terminal.note(words.commandLine.noSteps);
  else terminal.say(rows.map((row) => goalLine(session, row)).join("\n"));
  return 0;
}
