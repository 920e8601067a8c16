/**
 * What every script needs first: the packages of the lockfile, and Node 24. Plain .mjs that any
 * Node ≥ 20 runs, so that two commands work on a machine that has nothing yet.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the whole project. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const LEAST = 24;
const mark = join(root, "node_modules", ".lichen-lock");

/** Installs what the lockfile says when it is not there, or not the same any more. */
export function install() {
  const lock = createHash("sha256")
    .update(readFileSync(join(root, "package-lock.json")))
    .digest("hex");
  if (existsSync(mark) && readFileSync(mark, "utf8") === lock) return;
  say("Installing the packages of the lockfile");
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const done = spawnSync(npm, ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
    shell: process.platform === "win32",
  });
  if (done.status !== 0) {
    end(
      "The packages could not be installed; npm says why above. Nothing else was changed. Try again with a network.",
    );
  }
  mkdirSync(dirname(mark), { recursive: true });
  writeFileSync(mark, lock);
}

/** The path of a Node that runs TypeScript as it is: the pinned one, else this one if it is new enough. */
export function node() {
  const kind = `node-${process.platform === "win32" ? "win" : process.platform}-${process.arch}`;
  try {
    const found = createRequire(join(root, "package.json")).resolve(`${kind}/package.json`);
    return join(dirname(found), "bin", process.platform === "win32" ? "node.exe" : "node");
  } catch {
    if (Number(process.versions.node.split(".")[0]) >= LEAST) return process.execPath;
    return end(
      `Lichen needs Node ${LEAST} or newer, and this is ${process.versions.node}. No pinned one is known for ${process.platform} on ${process.arch}. Install Node ${LEAST} and try again.`,
    );
  }
}

/** Runs the pinned Node on a file of the project; ends this script with its code unless told otherwise. */
export function runNode(words, { end: ends = true, env = {} } = {}) {
  const bin = join(root, "node_modules", ".bin");
  const path = `${dirname(node())}${process.platform === "win32" ? ";" : ":"}${bin}${process.platform === "win32" ? ";" : ":"}${process.env.PATH}`;
  const done = spawnSync(node(), words, {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, ...env, PATH: path },
  });
  const code = done.status ?? 1;
  if (ends) process.exit(code);
  return code;
}

/** Says a line of progress. */
export function say(line) {
  process.stdout.write(`${line}\n`);
}

/** Says why it stops, and stops. */
export function end(line) {
  process.stderr.write(`${line}\n`);
  process.exit(1);
}
