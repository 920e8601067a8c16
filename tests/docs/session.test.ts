import { readFileSync } from "node:fs";
import { join } from "node:path";
import { COMMANDS } from "@lichen/content";
import { expect, it } from "vitest";
import { recordSession } from "./record-session.ts";
import { SESSION } from "./session-steps.ts";

/** Names are new each time; whatever is as long as one stands for one. */
const withoutNames = (text: string): string =>
  text.replace(/\b(?:[0-9a-z]{20}|[0-9a-z]{6})\b/g, "······");

it("shows the session as the commands answer it today (npm run session records it anew)", async () => {
  const kept = readFileSync(join(import.meta.dirname, "../../docs/session.md"), "utf8");
  expect(withoutNames(await recordSession())).toBe(withoutNames(kept));
});

it("has every command in it", () => {
  const typed = new Set(SESSION.map((step) => step.typed.split(" ")[1]));
  expect(COMMANDS.filter((command) => !typed.has(command))).toEqual([]);
});
