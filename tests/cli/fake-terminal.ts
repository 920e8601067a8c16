import type { Terminal } from "../../apps/cli/src/terminal.ts";

/** A terminal a test speaks through: what was said, what was noted, and answers given in order. */
export interface FakeTerminal extends Terminal {
  readonly said: string[];
  readonly noted: string[];
  /** Questions that were asked. */
  readonly asked: string[];
}

/** A terminal with a person who gives these answers, or with nobody. */
export function fakeTerminal(
  answers: readonly string[] | undefined = undefined,
  input = "",
): FakeTerminal {
  const left = [...(answers ?? [])];
  const terminal = { said: [] as string[], noted: [] as string[], asked: [] as string[] };
  const answer = async (question: string): Promise<string> => {
    terminal.asked.push(question);
    return left.shift() ?? "";
  };
  return {
    ...terminal,
    isPerson: answers !== undefined,
    isColoured: false,
    width: 80,
    say: (line) => terminal.said.push(line),
    note: (line) => terminal.noted.push(line),
    ask: answer,
    askSecret: answer,
    readAll: () => input,
  };
}
