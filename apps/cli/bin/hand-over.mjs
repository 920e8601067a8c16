import { spawn } from "node:child_process";
import { fstatSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

/** The Node that comes with Lichen for this kind of machine; undefined where none does. */
function pinnedNode() {
  const kind = `node-${process.platform === "win32" ? "win" : process.platform}-${process.arch}`;
  try {
    const found = createRequire(import.meta.url).resolve(`${kind}/package.json`);
    const name = process.platform === "win32" ? "bin/node.exe" : "bin/node";
    return fileURLToPath(new URL(name, `file://${found}`));
  } catch {
    return undefined;
  }
}

/** The three every process has, and those the person named (`--passphrase-fd 3`). */
function descriptors(given) {
  const named = given.flatMap((word, i) => {
    const [, value] = /^--[a-z-]*fd(?:=(\d+))?$/.exec(word) ?? [];
    const isOption = /^--[a-z-]*fd/.test(word);
    const number = Number(value ?? (isOption ? given[i + 1] : Number.NaN));
    return Number.isInteger(number) && number > 2 && number < 256 ? [number] : [];
  });
  const stdio = Array.from(
    { length: Math.max(3, ...named.map((each) => each + 1)) },
    () => "ignore",
  );
  for (const each of [0, 1, 2, ...named]) if (isOpen(each)) stdio[each] = "inherit";
  return stdio;
}

/** Whether a descriptor is open; one that is not cannot be handed on, and the command will say so. */
function isOpen(descriptor) {
  try {
    fstatSync(descriptor);
    return true;
  } catch {
    return false;
  }
}

/** Runs the same command under the pinned Node. */
export async function handOver() {
  const node = pinnedNode();
  if (!node) {
    process.stderr.write(
      `Lichen needs Node 24 or newer, and this is ${process.versions.node}. Nothing was changed. Install Node 24 and try again.\n`,
    );
    process.exit(1);
  }
  const start = fileURLToPath(new URL("./lichen.mjs", import.meta.url));
  const given = process.argv.slice(2);
  const child = spawn(node, [start, ...given], { stdio: descriptors(given) });
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
  for (const signal of signals) process.on(signal, () => child.kill(signal));
  child.on("error", ({ code }) => {
    process.stderr.write(`Node 24 could not be started (${code}). Nothing was changed.\n`);
    process.exit(1);
  });
  child.on("exit", (code, signal) => {
    if (!signal) process.exit(code ?? 1);
    // Our own handlers would swallow it, and the end would look like "done".
    for (const each of signals) process.removeAllListeners(each);
    process.kill(process.pid, signal);
  });
}
