import type { Result } from "@lichen/base";
import type { NamedProblem } from "@lichen/content";
import type { AnswerOf } from "../../../port/deeds.ts";
import { announce } from "../../frame/notices.ts";
import { say } from "../../language.ts";
import { problemText } from "../../problem-text.ts";
import { ask } from "../../worker-port.ts";
import { goalsWords } from "./grow-words.ts";

export type GoalView = Exclude<AnswerOf<"goal">, undefined>;

/** Says what came of something done to a goal, and offers to undo it. */
export async function told(
  doing: Promise<Result<unknown, NamedProblem>>,
  said: { readonly text: string; readonly undo: () => void },
): Promise<void> {
  const done = await doing;
  const undo = { label: say().shell.undo, act: said.undo };
  announce(done.ok ? { text: said.text, undo } : { text: await problemText(done.problem) });
}

/** The size a goal takes when it is made smaller; undefined where it has none, or none smaller. */
export function smallerOf({ offer }: GoalView): number | undefined {
  return offer.size === undefined ? undefined : smallerThan(offer.size);
}

/** Makes a goal's step smaller, with a way back. */
export function makeSmaller({ id, goal }: GoalView, size: number): Promise<void> {
  const undo = () => void ask("keepGoal", { id, draft: goal });
  const text = goalsWords().smallerKept;
  return told(ask("keepGoal", { id, draft: { ...goal, size } }), { text, undo });
}

/** Lets a goal go, or takes it up again, with a way back. */
export function letGoOrTakeUp({ id, goal }: GoalView): Promise<void> {
  const words = goalsWords();
  const isLetGo = goal.letGo === undefined;
  const undo = () => void ask("letGoOfGoal", { id, isLetGo: !isLetGo });
  const text = isLetGo ? words.letGoKept : words.takenUp;
  return told(ask("letGoOfGoal", { id, isLetGo }), { text, undo });
}

/** Two thirds of a size, in whole numbers where it is more than two; never below the smallest there is. */
function smallerThan(size: number): number | undefined {
  const less = size > 2 ? Math.max(1, Math.floor((size * 2) / 3)) : Number((size / 2).toFixed(2));
  return less >= 0.01 && less < size ? less : undefined;
}
