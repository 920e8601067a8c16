import { type ChildProcessByStdio, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import { fileURLToPath } from "node:url";
import { type SeededRandom, seededRandom } from "@lichen/base";
import { createNotebook, protectionOf } from "@lichen/companion";
import { createFolder, openFolder } from "@lichen/storage/folder";
import { idsIn, isWhole, openIn, portsIn } from "./living-notebook.ts";
import { opened } from "./store-history.ts";

const CHILD = fileURLToPath(new URL("kill-child.ts", import.meta.url));
const PASSPHRASE = "seven slow rivers";

/** What the writer is doing when it is killed. */
export type KillDeed = "check-in" | "erase" | "snapshot" | "slots" | "passphrase";

/** What many kills came to. */
export interface KillReport {
  readonly loops: number;
  readonly kept: number;
  readonly erased: number;
  readonly wrong: readonly string[];
}

/** Kills a writer again and again, each time somewhere else, and looks at the notebook each time. */
export async function killAgain(deeds: readonly KillDeed[], seed: number): Promise<KillReport> {
  const random = seededRandom(seed);
  const place = mkdtempSync(join(tmpdir(), "lichen-kill-"));
  const kept = new Map<string, Set<string>>();
  let erasedInAll = 0;
  const wrong: string[] = [];
  // The next writer gets ready while the notebook is looked at.
  let ready = startWriter();
  try {
    for (const [loop, deed] of deeds.entries()) {
      // One notebook is written in all along. New keys seal everything again, so theirs start afresh.
      const isLong = deed !== "slots" && deed !== "passphrase";
      const dir = join(place, isLong ? "long" : `${loop}`);
      if (!kept.has(dir)) await newNotebook(dir);
      const ids = kept.get(dir) ?? new Set<string>();
      kept.set(dir, ids);
      const writer = ready;
      const killed = killOne(writer, { dir, deed }, random);
      ready = startWriter();
      const said = await killed;
      const erased = said.filter(([word]) => word === "erased").map(([, id = ""]) => id);
      const inDoubt = said.filter(([word]) => word === "erasing").map(([, id = ""]) => id);
      for (const [word, id = ""] of said) if (word === "kept") ids.add(id);
      for (const id of inDoubt) ids.delete(id);
      erasedInAll += erased.length;
      wrong.push(...(await wrongAfter(dir, ids, erased)).map((each) => `${loop} ${deed}: ${each}`));
      if (!isLong) rmSync(dir, { recursive: true, force: true });
    }
  } finally {
    ready.kill("SIGKILL");
    rmSync(place, { recursive: true, force: true });
  }
  const count = [...kept.values()].reduce((sum, ids) => sum + ids.size, 0);
  return { loops: deeds.length, kept: count, erased: erasedInAll, wrong };
}

async function newNotebook(dir: string): Promise<void> {
  const folder = opened(createFolder(dir));
  const made = await createNotebook(portsIn(folder), { kind: "this-device" });
  folder.close();
  if (!made.ok) throw new Error(`not made: ${made.problem.kind}`);
}

type Writer = ChildProcessByStdio<Writable, Readable, null>;

function startWriter(): Writer {
  return spawn(process.execPath, [CHILD, PASSPHRASE], { stdio: ["pipe", "pipe", "inherit"] });
}

/** Lets the writer write until it has said so many lines and a little longer, kills it, and gives what it said. */
async function killOne(
  child: Writer,
  { dir, deed }: { readonly dir: string; readonly deed: KillDeed },
  random: SeededRandom,
): Promise<readonly (readonly string[])[]> {
  const lines = random.between(1, deed === "passphrase" ? 4 : 14);
  const turns = random.between(0, 60);
  child.stdin.write(`${dir} ${deed}\n`);
  const said: string[][] = [];
  const ended = new Promise<string>((resolve) => {
    child.on("close", (code, signal) => resolve(signal ?? `ended by itself: ${code}`));
  });
  for await (const line of createInterface({ input: child.stdout })) {
    said.push(line.split(" "));
    if (said.length !== lines) continue;
    for (let turn = 0; turn < turns; turn++) await new Promise((next) => setImmediate(next));
    child.kill("SIGKILL");
  }
  const how = await ended;
  if (how !== "SIGKILL") throw new Error(`the writer was not killed: ${how}`);
  return said;
}

async function wrongAfter(
  dir: string,
  kept: ReadonlySet<string>,
  erased: readonly string[],
): Promise<readonly string[]> {
  const folder = openFolder(dir, "write");
  if (!folder.ok) return [`the folder did not open: ${folder.problem.kind}`];
  try {
    const protection = await protectionOf(folder.value.slots);
    if (!protection.ok) return [`the slots: ${protection.problem.kind}`];
    const secret = protection.value === "passphrase" ? { passphrase: PASSPHRASE } : {};
    const notebook = await openIn(folder.value, secret);
    if (!notebook.ok) return [`did not open: ${notebook.problem.kind}`];
    const ids = idsIn(notebook.value);
    const wrong = isWhole(notebook.value) ? [] : [JSON.stringify(notebook.value.condition)];
    const lost = [...kept].filter((id) => !ids.has(id)).length;
    const back = erased.filter((id) => ids.has(id)).length;
    if (lost > 0) wrong.push(`${lost} kept entries lost`);
    if (back > 0) wrong.push(`${back} erased entries back`);
    return wrong;
  } finally {
    folder.value.close();
  }
}
