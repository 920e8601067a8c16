/** Writes spec/vectors: `node spec/make-vectors.ts`. The same bytes every time. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { allVectors, textOf } from "./vectors-of/all.ts";

for (const [name, make] of Object.entries(allVectors)) {
  writeFileSync(join(import.meta.dirname, "vectors", `${name}.json`), textOf(await make()));
}
