import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { answerCommandLine } from "../../apps/cli/src/command-line.ts";
import { fakeTerminal } from "../cli/fake-terminal.ts";
import { bringBackupIn } from "./person.ts";

/** A check-in that was kept so many days ago, with these options of the command line. */
export interface EarlierCheckIn {
  readonly daysAgo: number;
  readonly options: readonly string[];
}

/**
 * Opens the app with what was written on earlier days: a notebook made by the command line under a
 * clock that stood there and then, brought in as a backup. Ends on Today.
 */
export async function openWithEarlier(page: Page, acts: readonly EarlierCheckIn[]): Promise<void> {
  const here = mkdtempSync(join(tmpdir(), "lichen-earlier-"));
  const lichen = async (daysAgo: number, line: readonly string[]): Promise<string> => {
    const terminal = fakeTerminal();
    const environment = { LICHEN_NOTEBOOK: join(here, "nb"), LICHEN_TODAY: dayAgo(daysAgo) };
    const code = await answerCommandLine(line, { terminal, environment, here });
    if (code !== 0) throw new Error(terminal.noted.join("\n"));
    return terminal.said.join("\n");
  };
  const first = Math.max(...acts.map(({ daysAgo }) => daysAgo));
  const last = Math.min(...acts.map(({ daysAgo }) => daysAgo));
  await lichen(first, ["init"]);
  for (const { daysAgo, options } of acts) await lichen(daysAgo, ["check-in", ...options]);
  await lichen(last, ["backup", "earlier.lichen"]);
  const { words }: { words: readonly string[] } = JSON.parse(
    await lichen(last, ["words", "--json"]),
  );
  await page.getByRole("button", { name: "I have a backup" }).click();
  await bringBackupIn(page, join(here, "earlier.lichen"), words.join(" "));
  await page.getByRole("link", { name: /How is it right now/ }).waitFor();
  rmSync(here, { recursive: true });
}

/** Noon of a day ago, as `2026-11-23T12:00`. */
function dayAgo(days: number): string {
  return `${new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10)}T12:00`;
}
