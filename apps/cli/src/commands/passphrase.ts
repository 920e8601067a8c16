import { changeProtection, protectionOf } from "@lichen/companion";
import { newPassphrase } from "../new-passphrase.ts";
import { type ExitCode, type Session, sayProblem, sayRefusal, withNotebook } from "../session.ts";

export const grammar = {
  options: { "new-fd": "descriptor", "someone-knew": "switch", remove: "switch" },
  words: [0, 0],
} as const;

/** Sets, changes or removes the lock. */
export function run(session: Session): Promise<ExitCode> {
  const { given, terminal, words, isJson } = session;
  return withNotebook(session, "write", async (notebook) => {
    const before = await protectionOf(notebook.ports.slots);
    if (!before.ok) return sayProblem(session, before.problem);
    const isRemoval = given.switches.has("remove");
    const chosen = isRemoval ? { kind: "none" as const } : await newPassphrase(session, "new-fd");
    if (chosen.kind === "said") return 1;
    if (chosen.kind === "none" && !isRemoval) {
      return sayRefusal(session, "nothing-changed", words.commandLine.nothingChanged);
    }
    const protection =
      chosen.kind === "given"
        ? ({ kind: "passphrase", passphrase: chosen.passphrase } as const)
        : ({ kind: "this-device" } as const);
    const movesUp = before.value === "this-device" && protection.kind === "passphrase";
    const renew = movesUp || given.switches.has("someone-knew");
    const changed = await changeProtection(notebook, protection, { renew });
    if (!changed.ok) return sayProblem(session, changed.problem);
    if (isJson) terminal.say(JSON.stringify({ protection: protection.kind, renewed: renew }));
    else if (isRemoval) terminal.say(words.commandLine.lockRemoved);
    else {
      const { passphraseAdded, passphraseChanged } = words.commandLine;
      terminal.say(movesUp ? passphraseAdded : passphraseChanged);
    }
    return 0;
  });
}
