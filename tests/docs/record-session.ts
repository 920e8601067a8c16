/** `npm run session`: records docs/session.md anew, a real session in a folder of its own. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { answerCommandLine } from "../../apps/cli/src/command-line.ts";
import type { Terminal } from "../../apps/cli/src/terminal.ts";
import { DAYLIO, SESSION } from "./session-steps.ts";

const HEAD = `# A real session

Recorded by \`npm run session\` at a terminal of 100 columns without colours, in Kolkata, with \`LICHEN_TODAY\` at
the evening of 23 November 2026, a minute later for each command. \`daylio.csv\` is a made-up file of three
rows, and \`words.txt\` holds the 24 words. What follows each \`$\` line is what was printed, but for three
things: the folder is shown as \`~\`, each of the 24 words as \`····\`, and what is typed at a lock not at all.
`;

/** Plays the whole session and tells it as the document does. */
export async function recordSession(): Promise<string> {
  const here = mkdtempSync(join(tmpdir(), "lichen-session-"));
  const zone = process.env.TZ;
  process.env.TZ = "Asia/Kolkata";
  try {
    writeFileSync(join(here, "daylio.csv"), DAYLIO);
    const names = new Map<string, string>();
    const told: string[] = [];
    for (const [at, { typed, answers = [], names: kept }] of SESSION.entries()) {
      const line = typed.replace(/\{(\w+)\}/g, (_, name: string) => names.get(name) ?? name);
      const lines = await play(line, { here, answers, now: `2026-11-23T21:${10 + at}` });
      if (line === "lichen words") writeFileSync(join(here, "words.txt"), wordsIn(lines));
      if (kept !== undefined) names.set(kept, nameIn(lines));
      const shown = line === "lichen words" ? lines.map(withoutWords) : lines;
      told.push([`$ ${line}`, ...shown].join("\n").replaceAll(here, "~"));
    }
    return `${HEAD}\n\`\`\`\n${told.join("\n\n")}\n\`\`\`\n`;
  } finally {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
    rmSync(here, { recursive: true, force: true });
  }
}

/** One command line at a terminal with a person; every line in the order it was printed. */
async function play(
  line: string,
  played: { readonly here: string; readonly answers: readonly string[]; readonly now: string },
): Promise<readonly string[]> {
  const { here, answers, now } = played;
  const lines: string[] = [];
  const left = [...answers];
  const terminal: Terminal = {
    isPerson: true,
    isColoured: false,
    width: 100,
    say: (said) => lines.push(...said.split("\n")),
    note: (said) => lines.push(...said.split("\n")),
    async ask(question) {
      const answer = left.shift() ?? "";
      lines.push(`${question}${answer}`);
      return answer;
    },
    async askSecret(question) {
      lines.push(question.trimEnd());
      return left.shift() ?? "";
    },
    readAll: () => "",
  };
  const environment = {
    LICHEN_NOTEBOOK: join(here, "nb"),
    LICHEN_TODAY: now,
    LC_ALL: "en",
  };
  const given = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(
    ([, quoted, plain]) => quoted ?? plain ?? "",
  );
  await answerCommandLine(given.slice(1), { terminal, environment, here });
  return lines;
}

function nameIn(lines: readonly string[]): string {
  return /\(([0-9a-z]{6})\)/.exec(lines.join("\n"))?.[1] ?? "";
}

const WORD = /(\d+) ([a-z]+)( *)/g;

function wordsIn(lines: readonly string[]): string {
  return lines
    .filter((line) => /^ *\d/.test(line))
    .flatMap((line) => [...line.matchAll(WORD)].map(([, , word]) => word))
    .join(" ");
}

/** Each word as four points; what stands after it stays in its column. */
function withoutWords(line: string): string {
  if (!/^ *\d/.test(line)) return line;
  const shown = line.replace(
    WORD,
    (all: string, at: string) => `${at} ····${" ".repeat(Math.max(0, all.length - at.length - 5))}`,
  );
  return shown.trimEnd();
}

if (import.meta.main) {
  writeFileSync(join(import.meta.dirname, "../../docs/session.md"), await recordSession());
}
