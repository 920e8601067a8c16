/**
 * `npm run bench:engines [names]`: what the engines reach with simulated people, beside their targets,
 * their rivals and their limits. Simulated people prove that the mathematics does what it says, and
 * never that anyone is helped.
 */
import { existsSync } from "node:fs";
import { install, runNode } from "./set-up.mjs";

install();
const asked = process.argv.slice(2);
for (const name of ["sizing", "relief", "recall", "links"]) {
  const file = `tests/engines/${name}.engines.ts`;
  if (!existsSync(file) || (asked.length > 0 && !asked.includes(name))) continue;
  if (runNode([file], { end: false }) !== 0) process.exitCode = 1;
}
