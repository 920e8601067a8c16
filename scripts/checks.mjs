/**
 * Every check, one after another, each with the time it took; ends with one plain line
 * `N passed, N failed, N skipped`. Runs under the pinned Node.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { root } from "./set-up.mjs";

const isQuick = process.argv.includes("--quick");
const bin = (name) => join(root, "node_modules", ".bin", name);
const counts = { passed: 0, failed: 0, skipped: 0 };

/** Every tsconfig that stands for a room. */
function rooms() {
  const found = [];
  for (const group of ["packages", "apps"]) {
    for (const name of readdirSync(join(root, group))) {
      for (const part of ["", "src/browser", "src/worker", "src/page", "src/service-worker"]) {
        const folder = join(group, name, part);
        if (existsSync(join(root, folder, "tsconfig.json"))) found.push(folder);
      }
    }
  }
  return found;
}

function run(command, words) {
  const done = spawnSync(command, words, { cwd: root, encoding: "utf8", maxBuffer: 1 << 28 });
  return { ok: done.status === 0, text: `${done.stdout ?? ""}${done.stderr ?? ""}`.trim() };
}

/** One check that either holds or does not. */
function check(name, act) {
  const begun = Date.now();
  const { ok, text } = act();
  const seconds = ((Date.now() - begun) / 1000).toFixed(1);
  counts[ok ? "passed" : "failed"] += 1;
  console.log(`${ok ? "ok  " : "NOT "} ${name} (${seconds} s)`);
  if (!ok) console.log(text.split("\n").slice(-80).join("\n"));
}

/** A suite that counts its own tests. */
function suite(name, words) {
  const report = join(root, "node_modules", ".cache", "lichen-report.json");
  mkdirSync(join(root, "node_modules", ".cache"), { recursive: true });
  rmSync(report, { force: true });
  const begun = Date.now();
  const { ok, text } = run(process.execPath, [
    join(root, "node_modules/vitest/vitest.mjs"),
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
    ...words,
  ]);
  const seconds = ((Date.now() - begun) / 1000).toFixed(1);
  const found = existsSync(report) ? JSON.parse(readFileSync(report, "utf8")) : undefined;
  const passed = found?.numPassedTests ?? 0;
  const failed = found?.numFailedTests ?? 0;
  const skipped = (found?.numPendingTests ?? 0) + (found?.numTodoTests ?? 0);
  counts.passed += passed;
  // A suite that ran nothing, or ended badly without a failed test, has failed.
  counts.failed += failed > 0 ? failed : ok && passed > 0 ? 0 : 1;
  counts.skipped += skipped;
  const isFine = ok && passed > 0 && failed === 0 && skipped === 0;
  console.log(
    `${isFine ? "ok  " : "NOT "} ${name}: ${passed} passed, ${failed} failed (${seconds} s)`,
  );
  const notes = text
    .split("\n")
    .filter((line) => /^\s*(figure|seed):/.test(stripVTControlCharacters(line)));
  for (const note of notes) console.log(`     ${note.trim()}`);
  if (!isFine) console.log(text.split("\n").slice(-120).join("\n"));
}

check("format and lint", () => run(bin("biome"), ["ci", "--error-on-warnings", "."]));
check("shape of every file", () => run(process.execPath, ["scripts/shape.mjs"]));
check("types of every room", () => {
  const results = rooms().map((room) => ({ room, ...run(bin("tsc"), ["-p", room]) }));
  const wrong = results.filter(({ ok }) => !ok);
  return {
    ok: wrong.length === 0 && results.length > 8,
    text: wrong.map(({ text }) => text).join("\n"),
  };
});
check("types of every test", () => run(bin("tsc"), ["-p", "tsconfig.tests.json"]));
check("walls between rooms", () =>
  run(bin("depcruise"), ["packages", "apps", "--config", ".dependency-cruiser.mjs"]),
);
check("nothing unused", () => run(bin("knip"), ["--no-progress"]));
suite("tests", isQuick ? ["--exclude", "tests/survival/**", "--exclude", "tests/fence/**"] : []);

const { passed, failed, skipped } = counts;
if (skipped > 0) console.log("A skipped test counts as failed: mend it or remove it.");
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exit(failed + skipped > 0 ? 1 : 0);
