/** Prints the help lines that must be checked before a release; ends with 1 while there are any. */
import { dayFromText } from "@lichen/base";
import { staleLines } from "@lichen/content/help/country-help";
import { HELP_LINES } from "@lichen/content/help/data/help-lines";

const at = process.argv.indexOf("--on");
const asked = at < 0 ? new Date().toISOString().slice(0, 10) : (process.argv[at + 1] ?? "");
const day = dayFromText(asked);
if (!day.ok) {
  console.error(`“${asked}” is no day; write it as 2026-11-27.`);
  process.exit(1);
}
const stale = staleLines(HELP_LINES, day.value);
for (const { country, name, dial, checked } of stale) {
  console.log(`${country}  ${name}  ${dial ?? ""}  ${checked ?? "never checked"}`);
}
if (stale.length > 0) {
  console.error(`No release: ${stale.length} help lines wait to be checked with their operators.`);
  process.exit(1);
}
console.log("Every help line was checked within 180 days.");
