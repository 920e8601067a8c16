import type { Result } from "@lichen/base";
import type { NamedProblem } from "@lichen/content";
import { announce } from "../../frame/notices.ts";
import { say } from "../../language.ts";
import { problemText } from "../../problem-text.ts";

/** Says what came of something that was asked: that it is done and how to undo it, or what stood in the way. */
export async function tell(
  asked: Promise<Result<unknown, NamedProblem>>,
  text: string,
  undo?: () => void,
): Promise<boolean> {
  const done = await asked;
  if (!done.ok) announce({ text: await problemText(done.problem) });
  else announce({ text, ...(undo && { undo: { label: say().shell.undo, act: undo } }) });
  return done.ok;
}
