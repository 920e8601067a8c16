import { readFileSync } from "node:fs";
import { join } from "node:path";
import { RULES } from "@lichen/core";
import { expect, it } from "vitest";

const page = readFileSync(join(import.meta.dirname, "../../docs/suggestion.md"), "utf8");

it("shows the rules of the suggestion as they are, in their order", () => {
  const rows = RULES.map(({ id, because, offers }) => `| \`${id}\` | ${because} | ${offers} |`);
  expect(page.split("\n").filter((line) => line.startsWith("| `"))).toEqual(rows);
});
