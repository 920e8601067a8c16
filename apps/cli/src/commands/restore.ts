import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { ok, problem, type Result } from "@lichen/base";
import { type Restored, type RestoreProblem, restoreInto, restoreNew } from "@lichen/companion";
import type { NamedProblem } from "@lichen/content";
import { createFolder, isNotebook } from "@lichen/storage/folder";
import { type Backup, backupWays, openBackup, rootOfWords, type Way } from "@lichen/vault";
import { textOf } from "../arguments.ts";
import { newPassphrase } from "../new-passphrase.ts";
import {
  type DescriptorProblem,
  type ExitCode,
  passphraseFrom,
  type Session,
  sayProblem,
  sayRefusal,
  withNotebook,
} from "../session.ts";
import { portsOf, systemSqueeze } from "../wiring.ts";

export const grammar = {
  options: { "words-file": "text", "backup-fd": "descriptor", "this-device": "switch" },
  words: [1, 1],
} as const;

/** Brings a backup in: into the notebook that is here, or as a new one. Nothing here is replaced. */
export async function run(session: Session): Promise<ExitCode> {
  const file = session.given.words[0] ?? "";
  const bytes = bytesOf(session, file);
  if (!bytes) return 1;
  const wordsFile = textOf(session.given, "words-file");
  const paper = wordsFile === undefined ? undefined : textIn(session, wordsFile);
  if (wordsFile !== undefined && paper === undefined) return 1;
  const way = await wayIn(session, bytes, paper);
  if (!way.ok) return sayProblem(session, way.problem);
  const backup = await openBackup(bytes, way.value, systemSqueeze);
  if (!backup.ok) return sayProblem(session, backup.problem);
  if (!isNotebook(session.dir)) return restoreAsNew(session, backup.value);
  return withNotebook(session, "write", async (notebook) =>
    sayRestored(session, await restoreInto(notebook, backup.value)),
  );
}

async function restoreAsNew(session: Session, backup: Backup): Promise<ExitCode> {
  const chosen = session.given.switches.has("this-device")
    ? ({ kind: "none" } as const)
    : await newPassphrase(session, "passphrase-fd");
  if (chosen.kind === "said") return 1;
  const folder = createFolder(session.dir);
  if (!folder.ok) return sayProblem(session, folder.problem);
  try {
    const ports = portsOf(folder.value, session.clock);
    const protection =
      chosen.kind === "given"
        ? ({ kind: "passphrase", passphrase: chosen.passphrase } as const)
        : ({ kind: "this-device" } as const);
    const code = sayRestored(session, await restoreNew(ports, backup, protection));
    const { made, madeThisDevice, madePassphrase } = session.words.commandLine;
    if (code !== 0 || session.isJson) return code;
    session.terminal.say(made(session.dir));
    session.terminal.say(chosen.kind === "given" ? madePassphrase : madeThisDevice);
    return 0;
  } finally {
    folder.value.close();
  }
}

function sayRestored(session: Session, restored: Result<Restored, RestoreProblem>): ExitCode {
  if (!restored.ok) return sayProblem(session, restored.problem);
  const { terminal, words, isJson } = session;
  const { cameIn, rejoined } = restored.value;
  if (isJson) {
    terminal.say(JSON.stringify({ cameIn, rejoined }));
    return 0;
  }
  const { commandLine } = words;
  terminal.say(cameIn === 0 ? commandLine.restoredNothing : commandLine.restored(cameIn));
  if (rejoined > 0) terminal.say(commandLine.rejoined(rejoined));
  terminal.say(commandLine.newDevice);
  return 0;
}

/** The 24 words as they stand in a file; undefined when it cannot be opened: that was said. */
function textIn(session: Session, file: string): string | undefined {
  if (file === "-") return session.terminal.readAll();
  const bytes = bytesOf(session, file);
  return bytes && new TextDecoder().decode(bytes);
}

function bytesOf(session: Session, file: string): Uint8Array | undefined {
  const { words, here } = session;
  try {
    return new Uint8Array(readFileSync(resolve(here, file)));
  } catch (caught) {
    const code = caught instanceof Error && "code" in caught ? String(caught.code) : undefined;
    if (code === undefined) throw caught;
    sayRefusal(session, "file-refused", words.commandLine.fileRefused(file, code));
    return undefined;
  }
}

/** The backup's own passphrase where one was given or can be asked for, else the 24 words. */
async function wayIn(
  session: Session,
  bytes: Uint8Array,
  paper: string | undefined,
): Promise<Result<Way, NamedProblem | DescriptorProblem>> {
  const { terminal, words } = session;
  if (paper === undefined && backupWays(bytes).includes("passphrase")) {
    const question = words.commandLine.askBackupPassphrase;
    const passphrase = await passphraseFrom(session, "backup-fd", question);
    if (!passphrase.ok) return passphrase;
    if (passphrase.value) return ok({ kind: "passphrase", passphrase: passphrase.value });
  }
  if (paper === undefined && !terminal.isPerson) return problem({ kind: "needs-words" });
  const root = rootOfWords(paper ?? (await terminal.askSecret(words.commandLine.askWords)));
  return root.ok ? ok({ kind: "words", root: root.value }) : root;
}
