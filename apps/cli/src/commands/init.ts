import { createNotebook } from "@lichen/companion";
import { createFolder, isNotebook } from "@lichen/storage/folder";
import { newPassphrase } from "../new-passphrase.ts";
import { type ExitCode, type Session, sayProblem, sayRefusal } from "../session.ts";
import { portsOf } from "../wiring.ts";

export const grammar = { options: { "this-device": "switch" }, words: [0, 0] } as const;

/** Begins a notebook. Where nobody can be asked and nothing was given, it is kept on this device only. */
export async function run(session: Session): Promise<ExitCode> {
  const { terminal, words, dir, given, isJson } = session;
  if (isNotebook(dir)) {
    return sayRefusal(session, "already-here", words.commandLine.alreadyHere(dir));
  }
  const chosen = given.switches.has("this-device")
    ? ({ kind: "none" } as const)
    : await newPassphrase(session, "passphrase-fd");
  if (chosen.kind === "said") return 1;
  const folder = createFolder(dir);
  if (!folder.ok) return sayProblem(session, folder.problem);
  try {
    const protection =
      chosen.kind === "given"
        ? ({ kind: "passphrase", passphrase: chosen.passphrase } as const)
        : ({ kind: "this-device" } as const);
    const notebook = await createNotebook(portsOf(folder.value, session.clock), protection);
    if (!notebook.ok) return sayProblem(session, notebook.problem);
    if (isJson) {
      terminal.say(JSON.stringify({ made: dir, protection: protection.kind }));
      return 0;
    }
    terminal.say(words.commandLine.made(dir));
    const isLocked = protection.kind === "passphrase";
    terminal.say(isLocked ? words.commandLine.madePassphrase : words.commandLine.madeThisDevice);
    terminal.say(words.commandLine.madeWordsHint);
    return 0;
  } finally {
    folder.value.close();
  }
}
