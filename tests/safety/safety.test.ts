import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const house = join(import.meta.dirname, "../..");
const safety = readFileSync(join(house, "SAFETY.md"), "utf8");
const rows = safety.split("\n").filter((line) => /^\| H?\d+ \|/.test(line));

function* testFiles(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.name === "node_modules") continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* testFiles(path);
    else if (/\.(test|journey)\.tsx?$/.test(entry.name)) yield path;
  }
}
const paths = ["packages", "apps", "tests"].flatMap((part) => [...testFiles(join(house, part))]);
/** Quotes stand straight in code and curly on the page; both are one here. */
const straight = (text: string) => text.replaceAll("’", "'");

describe("the hazard log", () => {
  it("numbers its hazards and answers all 36 questions, none of them empty", () => {
    const hazards = rows.filter((line) => line.startsWith("| H"));
    expect(hazards.map((line) => line.split("|")[1]?.trim())).toEqual(
      hazards.map((_, i) => `H${i + 1}`),
    );
    const questions = rows.filter((line) => !line.startsWith("| H"));
    expect(questions.map((line) => Number(line.split("|")[1]))).toEqual(
      Array.from({ length: 36 }, (_, i) => i + 1),
    );
    for (const line of questions) expect(line.split("|")[3]?.trim(), line).not.toBe("");
  });

  it("rates each hazard, and says for each which test proves its control or that none does", () => {
    for (const line of rows.filter((row) => row.startsWith("| H"))) {
      const [, id, , severity, likelihood, , proof] = line.split("|").map((cell) => cell.trim());
      expect(severity, id).toMatch(/^[1-5]$/);
      expect(likelihood, id).toMatch(/^([A-D]|–)$/);
      expect(proof, id).toMatch(
        /\.(test|journey)\.ts|tests\/\w+|not yet|in the (settings|library)/i,
      );
    }
  });

  it("names only tests that are there, and their names as they stand", () => {
    for (const line of rows) {
      const files = [...line.matchAll(/`(?:[\w/-]+\/)?([\w-]+\.(?:test|journey)\.ts)`/g)];
      const named = paths.filter((path) => files.some(([, file]) => path.endsWith(`/${file}`)));
      expect(new Set(named.map((path) => path.split("/").at(-1))).size, line).toBe(
        new Set(files.map(([, file]) => file)).size,
      );
      const code = straight(named.map((path) => readFileSync(path, "utf8")).join("\n"));
      const inBrackets = [...line.matchAll(/\.ts` \(([^)]*)\)/g)].map((match) => match[1] ?? "");
      for (const [, quote = ""] of inBrackets.join(" ").matchAll(/"([^"…]+)…?"/g)) {
        expect(code, `${quote} in ${line}`).toContain(straight(quote));
      }
    }
  });
});
