/**
 * `npm run bench:engines`: what each engine reaches on simulated people, beside its targets, its rivals
 * and its limits. `-- sizing` runs one of them. Ends with 1 if a target is missed.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { end, install, root, runNode, say } from "./set-up.mjs";

const ENGINES = ["sizing", "relief", "links", "looks", "recall"];

const wanted = process.argv.slice(2).filter((word) => !word.startsWith("-"));
const flags = process.argv.slice(2).filter((word) => word.startsWith("-"));
const strange = wanted.filter((name) => !ENGINES.includes(name));
if (strange.length > 0)
  end(`No engine is called ${strange.join(", ")}; there are ${ENGINES.join(", ")}.`);

install();
let worst = 0;
for (const name of ENGINES.filter((each) => wanted.length === 0 || wanted.includes(each))) {
  const file = join("tests", "engines", `${name}.engines.ts`);
  if (!existsSync(join(root, file))) {
    say(`${name}: nothing to measure yet`);
    continue;
  }
  worst = Math.max(worst, runNode([file, ...flags], { end: false }));
}
process.exit(worst);
