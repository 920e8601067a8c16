/**
 * The shape of files: at most 300 lines each (tables of data and words excepted), and no test that is
 * skipped, focused or expected to break. `node scripts/shape.mjs [ROOT]` says what is wrong and where.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { pathToFileURL } from "node:url";

const MOST_LINES = 300;
const SKIP = new Set(["node_modules", "dist", ".git", ".cache"]);
/** Tables hold nothing else, and words are a table of a kind; tests may tell long stories. */
const TABLES = /\/(data|en|hi|golden|vectors)\/|\.test\.tsx?$|\.json$/;
const REFUSED =
  /\b(?:it|test|describe|suite)\.(?:only|skip|todo|fails|skipIf|runIf)\b|\bx(?:it|describe)\(/;

/** Every wrong shape under a folder, as lines of text. */
export function wrongShapes(root) {
  const wrong = [];
  for (const file of filesUnder(root)) {
    const path = relative(root, file).replaceAll("\\", "/");
    const lines = readFileSync(file, "utf8").split("\n");
    if (lines.length > MOST_LINES + 1 && !TABLES.test(path)) {
      wrong.push(`${path}: ${lines.length - 1} lines, at most ${MOST_LINES}`);
    }
    if (path.startsWith("tests/fence/")) continue; // It writes such lines on purpose.
    lines.forEach((line, i) => {
      if (/\.(test|long)\.tsx?$|\/suites\//.test(path) && REFUSED.test(line)) {
        wrong.push(`${path}:${i + 1}: a test that is skipped, focused or expected to break`);
      }
    });
  }
  return wrong;
}

function* filesUnder(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (SKIP.has(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesUnder(path);
    else if (/\.(ts|tsx|mjs|css)$/.test(entry.name)) yield path;
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const wrong = wrongShapes(process.argv[2] ?? process.cwd());
  for (const line of wrong) console.log(line);
  process.exit(wrong.length > 0 ? 1 : 0);
}
