import type { MarkedStep, StepToMark } from "@lichen/companion";
import { announce } from "../../frame/notices.ts";
import { say } from "../../language.ts";
import { problemText } from "../../problem-text.ts";
import { ask } from "../../worker-port.ts";
import { stepsWords } from "./grow-words.ts";

/** Says what came of a goal on a day, in one touch, and offers to undo it. */
export async function mark(what: StepToMark): Promise<void> {
  const done = await ask("markStep", what);
  if (!done.ok) {
    announce({ text: await problemText(done.problem) });
    return;
  }
  const undo = () => void unmark(done.value);
  announce({ text: stepsWords().marked, undo: { label: say().shell.undo, act: undo } });
}

/** Takes an answer back. */
export async function unmark(what: MarkedStep): Promise<void> {
  const done = await ask("unmarkStep", what);
  announce({ text: done.ok ? stepsWords().unmarked : await problemText(done.problem) });
}
