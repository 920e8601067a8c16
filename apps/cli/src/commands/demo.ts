import { wallClock } from "@lichen/base";
import { writeDemoLife } from "@lichen/companion";
import { isNotebook } from "@lichen/storage/folder";
import { choiceOf, countOf } from "../arguments.ts";
import {
  type ExitCode,
  type Session,
  sayMisunderstanding,
  sayProblem,
  sayRefusal,
  withNotebook,
} from "../session.ts";
import { run as init } from "./init.ts";

export const grammar = {
  options: { days: "text", seed: "text", speaks: "text", "this-device": "switch" },
  words: [0, 0],
} as const;

/** The longest life that is made up: 30 years. */
const LONGEST = 10_950;

/** Writes a made-up life into a notebook that has nothing in it, making the notebook if need be. */
export async function run(session: Session): Promise<ExitCode> {
  const { given, terminal, words, clock, isJson, dir } = session;
  const days = countOf(given, "days");
  if (!days.ok) return sayMisunderstanding(session, days.problem);
  const seed = countOf(given, "seed");
  if (!seed.ok) return sayMisunderstanding(session, seed.problem);
  const speaks = choiceOf(given, "speaks", ["en", "hi", "both"]);
  if (!speaks.ok) return sayMisunderstanding(session, speaks.problem);
  const today = wallClock(clock.now(), clock.zone());
  if (!today.ok) return sayProblem(session, today.problem);
  if (!isNotebook(dir)) {
    // What beginning says is no part of an answer in JSON: it goes beside it.
    const say = isJson ? terminal.note : terminal.say;
    const made = await init({ ...session, isJson: false, terminal: { ...terminal, say } });
    if (made !== 0) return made;
  }
  const length = Math.min(LONGEST, Math.max(1, days.value ?? 120));
  return withNotebook(session, "write", async (notebook) => {
    const written = await writeDemoLife(notebook, {
      seed: seed.value ?? 1,
      days: length,
      today: today.value.day,
      speaks: speaks.value ?? "en",
    });
    if (!written.ok && written.problem.kind === "not-empty") {
      return sayRefusal(session, "not-empty", words.commandLine.demoNotHere);
    }
    if (!written.ok) return sayProblem(session, written.problem);
    const { records } = written.value;
    const said = words.commandLine.demoMade(records, length);
    terminal.say(isJson ? JSON.stringify({ records, days: length }) : said);
    return 0;
  });
}
