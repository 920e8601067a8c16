/**
 * The one that is killed: `node kill-child.ts PASSPHRASE` waits for one line, `FOLDER DEED`, on its
 * input, then writes in that notebook for ever and says each thing once it is done, never before.
 */
import { readSync, writeSync } from "node:fs";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import {
  changeProtection,
  eraseRecords,
  type Notebook,
  openNotebook,
  putRight,
  recordCheckIn,
  unlock,
} from "@lichen/companion";
import { openFolder } from "@lichen/storage/folder";
import { systemChance } from "@lichen/vault";

const [passphrase = ""] = process.argv.slice(2);
const line = new Uint8Array(1_024);
const length = readSync(0, line);
const [dir = "", deed = ""] = new TextDecoder().decode(line.subarray(0, length)).trim().split(" ");

function say(...words: readonly string[]): void {
  writeSync(1, `${words.join(" ")}\n`);
}

function must<T, P extends { readonly kind: string }>(
  found: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: P },
): T {
  if (!found.ok) throw new Error(`refused: ${found.problem.kind}`);
  return found.value;
}

const { segments, slots } = must(openFolder(dir, "write"));
const clock = { now: () => Date.now(), zone: () => "Asia/Kolkata" };
const squeeze = {
  deflate: (bytes: Uint8Array) => deflateRawSync(bytes),
  inflate: (bytes: Uint8Array, limit: number) => inflateRawSync(bytes, { maxOutputLength: limit }),
};
const ports = { clock, chance: systemChance, squeeze, segments, slots };
const { keys, copyLost } = must(await unlock(slots, undefined));
let notebook: Notebook = must(await openNotebook(keys, ports, { slotCopyLost: copyLost }));
must(await putRight(notebook));
say("open");

for (let n = 0; ; n++) {
  const id = must(await recordCheckIn(notebook, { note: `note ${n} `.repeat(1 + (n % 40)) }));
  say("kept", id);
  if (deed === "erase" && n % 3 === 2) {
    say("erasing", id);
    must(await eraseRecords(notebook, [id]));
    say("erased", id);
  }
  if (deed === "snapshot") {
    await notebook.rest({ due: true });
    say("rested");
  }
  if (deed === "slots") {
    notebook = must(await changeProtection(notebook, { kind: "this-device" }, { renew: true }));
    say("changed");
  }
  if (deed === "passphrase" && n === 1) {
    say("changing");
    notebook = must(
      await changeProtection(notebook, { kind: "passphrase", passphrase }, { renew: true }),
    );
    say("changed");
  }
}
