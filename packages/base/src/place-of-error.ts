/**
 * Where an error happened: the first line of its stack that names a place in the code, "" when none
 * does. The message is left out first, line by line, for it may quote what a person wrote.
 */
export function placeOfError(caught: unknown): string {
  if (!(caught instanceof Error)) return "";
  const { message, stack = "" } = caught;
  const at = message === "" ? -1 : stack.indexOf(message);
  const frames = at < 0 ? stack : stack.slice(at + message.length);
  const lines = frames.split("\n").map((line) => line.trim());
  return lines.find((line) => PLACE.test(line)) ?? "";
}

/** A line of a stack: a function of the code or none, and a file of the code with line and column. */
const PLACE = /^at (?:(?:async )?[\w.$<>#[\] ]+ \()?(?:(?:file|https?|node):|\/)\S+:\d+:\d+\)?$/;
