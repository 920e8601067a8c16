import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

/** What IEEE 754 and ECMAScript fix to the last bit. */
const EXACT = new Set(["abs", "floor", "imul", "max", "min", "round", "sqrt"]);

it("grows by exact arithmetic alone, so that no engine can differ in a last digit", () => {
  const files = readdirSync(import.meta.dirname).filter((name) => !name.endsWith(".test.ts"));
  expect(files.length).toBeGreaterThan(8);
  for (const name of files) {
    const code = readFileSync(join(import.meta.dirname, name), "utf8").replace(/\/\*.*?\*\//gs, "");
    for (const [, used = ""] of code.matchAll(/Math\.(\w+)/g)) {
      expect(EXACT, `${used} in ${name}`).toContain(used);
    }
    expect(code, name).not.toMatch(/\*\*|\.normal\(/);
  }
});
