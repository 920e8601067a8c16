import { makeBackup, noteSafeCopy } from "@lichen/companion";
import { keepFile } from "../keep-file.ts";
import { newPassphrase } from "../new-passphrase.ts";
import { type ExitCode, type Session, sayProblem, withNotebook } from "../session.ts";
import { sizeText } from "../size-text.ts";

export const grammar = {
  options: { "with-passphrase": "switch", "backup-fd": "descriptor" },
  words: [1, 1],
} as const;

/** Makes a sealed copy of everything in one file. */
export function run(session: Session): Promise<ExitCode> {
  const { given, terminal, words, isJson } = session;
  return withNotebook(session, "write", async (notebook) => {
    const file = given.words[0] ?? "";
    const wantsOne = given.switches.has("with-passphrase") || given.texts.has("backup-fd");
    if (wantsOne && !terminal.isPerson && !given.texts.has("backup-fd")) {
      return sayProblem(session, { kind: "passphrase-not-given", option: "--backup-fd" });
    }
    const chosen = wantsOne ? await newPassphrase(session, "backup-fd") : { kind: "none" as const };
    if (chosen.kind === "said") return 1;
    const passphrase = chosen.kind === "given" ? chosen.passphrase : undefined;
    const backup = await makeBackup(notebook, passphrase);
    if (!backup.ok) return sayProblem(session, backup.problem);
    const kept = keepFile(session, file, backup.value);
    if (kept !== 0) return kept;
    const noted = await noteSafeCopy(notebook);
    if (!noted.ok) return sayProblem(session, noted.problem);
    if (isJson) {
      terminal.say(JSON.stringify({ file, bytes: backup.value.length }));
      return 0;
    }
    terminal.say(words.commandLine.backedUp(file, sizeText(backup.value.length)));
    terminal.say(words.commandLine.backupOpens(passphrase !== undefined));
    return 0;
  });
}
