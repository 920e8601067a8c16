/**
 * Every check, one after another, each with the time it took; ends with one plain line
 * `N passed, N failed, N skipped`. Runs under the pinned Node.
 */
import { execFile, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { buildWeb } from "./build-web.mjs";
import { chromium } from "./chromium.mjs";
import { root } from "./set-up.mjs";

const isQuick = process.argv.includes("--quick");
const bin = (name) => join(root, "node_modules", ".bin", name);
const cache = join(root, "node_modules", ".cache", "lichen");
mkdirSync(cache, { recursive: true });
/** What takes longer than a working minute, and what that is about is proved by \`npm test\`. */
const SLOW = [
  "tests/survival/**",
  "tests/fence/**",
  "tests/vectors/**",
  "tests/cli/process.test.ts",
  "tests/cli/hand-over.test.ts",
  "packages/testkit/**",
];
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

/** Types of one room; what did not change since the last time is not looked at again. */
function typesOf(project) {
  const known = join(cache, `${project.replaceAll(/[^a-z]+/gi, "-")}.tsbuildinfo`);
  const words = ["-p", project, "--incremental", "--tsBuildInfoFile", known];
  return new Promise((resolve) => {
    execFile(bin("tsc"), words, { cwd: root }, (error, stdout) => {
      resolve({ ok: error === null, text: stdout });
    });
  });
}

/** Types of many rooms, two at a time. */
async function typesOfAll(projects) {
  const left = [...projects];
  const wrong = [];
  async function worker() {
    for (let next = left.shift(); next !== undefined; next = left.shift()) {
      const { ok, text } = await typesOf(next);
      if (!ok) wrong.push(text);
    }
  }
  await Promise.all([worker(), worker()]);
  return { ok: wrong.length === 0 && projects.length > 8, text: wrong.join("\n") };
}

/** One check that either holds or does not. */
async function check(name, act) {
  const begun = Date.now();
  const { ok, text } = await act();
  const seconds = ((Date.now() - begun) / 1000).toFixed(1);
  counts[ok ? "passed" : "failed"] += 1;
  console.log(`${ok ? "ok  " : "NOT "} ${name} (${seconds} s)`);
  if (!ok) console.log(text.split("\n").slice(-80).join("\n"));
}

/** A suite that counts its own tests. */
function suite(name, words) {
  const report = join(cache, "report.json");
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

await check("format and lint", () => run(bin("biome"), ["ci", "--error-on-warnings", "."]));
await check("shape of every file", () => run(process.execPath, ["scripts/shape.mjs"]));
await check("types of every room and test", () =>
  typesOfAll([
    ...rooms(),
    "tsconfig.tests.json",
    "apps/web/src/worker/tsconfig.tests.json",
    "tsconfig.chromium.json",
    "tests/chromium/suites",
  ]),
);
await check("walls between rooms", () =>
  run(bin("depcruise"), ["packages", "apps", "--config", ".dependency-cruiser.mjs"]),
);
await check("nothing unused", () => run(bin("knip"), ["--no-progress"]));
suite("tests", isQuick ? ["--no-isolate", ...SLOW.flatMap((each) => ["--exclude", each])] : []);

if (!isQuick) {
  buildWeb();
  process.env.CHROMIUM = chromium();
  suite("journeys and survival in Chromium", ["--config", "vitest.chromium.config.ts"]);
}

const { passed, failed, skipped } = counts;
if (skipped > 0) console.log("A skipped test counts as failed: mend it or remove it.");
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exit(failed + skipped > 0 ? 1 : 0);
