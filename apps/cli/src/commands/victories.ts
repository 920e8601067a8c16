import { dayToText } from "@lichen/base";
import { findEntry, type Notebook, recordVictory, victoriesOf } from "@lichen/companion";
import type { SmallVictory } from "@lichen/core";
import { countOf, textOf } from "../arguments.ts";
import {
  type ExitCode,
  type Session,
  sayMisunderstanding,
  sayProblem,
  withNotebook,
} from "../session.ts";
import { bold, dim, harmless } from "../text.ts";

export const grammar = {
  options: { limit: "text", all: "switch", proof: "text" },
  words: [0, Number.POSITIVE_INFINITY],
} as const;

/** How many a terminal is shown unless more are asked for. */
const AT_A_TERMINAL = 20;

/** Lists the small victories, latest first, or keeps one. */
export async function run(session: Session): Promise<ExitCode> {
  const [act, ...said] = session.given.words;
  if (act === undefined) return list(session);
  if (act !== "add") return sayMisunderstanding(session, { kind: "too-many-words", word: act });
  if (said.length === 0) return sayMisunderstanding(session, { kind: "too-few-words" });
  return withNotebook(session, "write", (notebook) => add(session, notebook, said.join(" ")));
}

async function add(session: Session, notebook: Notebook, text: string): Promise<ExitCode> {
  const named = textOf(session.given, "proof");
  const proof = named === undefined ? undefined : findEntry(notebook, named);
  if (proof && !proof.ok) return sayProblem(session, proof.problem);
  const kept = await recordVictory(notebook, { text, proof: proof?.value.id });
  if (!kept.ok) return sayProblem(session, kept.problem);
  const { terminal, isJson, words } = session;
  terminal.say(
    isJson ? JSON.stringify({ kept: kept.value }) : words.commandLine.kept(kept.value.slice(0, 6)),
  );
  return 0;
}

async function list(session: Session): Promise<ExitCode> {
  const limit = countOf(session.given, "limit");
  if (!limit.ok) return sayMisunderstanding(session, limit.problem);
  const { terminal, isJson, words, given } = session;
  return withNotebook(session, "read", async (notebook) => {
    const all = victoriesOf(notebook);
    const isShort = !isJson && terminal.isPerson && !given.switches.has("all");
    const shown = all.slice(0, limit.value ?? (isShort ? AT_A_TERMINAL : all.length));
    if (isJson) {
      const told = shown.map(({ day, proof, ...each }) => ({
        ...each,
        day: dayToText(day),
        proof: proof ?? null,
      }));
      terminal.say(`[${told.map((each) => JSON.stringify(each)).join(",\n")}]`);
      return 0;
    }
    if (all.length === 0) terminal.note(words.commandLine.emptyJar);
    for (const line of linesOf(session, shown)) terminal.say(line);
    if (limit.value === undefined && shown.length < all.length) {
      terminal.note(words.commandLine.more(all.length - shown.length));
    }
    return 0;
  });
}

function linesOf(session: Session, all: readonly SmallVictory[]): readonly string[] {
  return [...Map.groupBy(all, ({ day }) => day)].flatMap(([day, those], i) => [
    ...(i > 0 ? [""] : []),
    bold(session, session.words.day(day)),
    ...those.map((each) => {
      const name = dim(session, (each.proof ?? each.id).slice(0, 6));
      return `  ${name}  ${harmless(saidOf(session, each).replace(/\s+/g, " "))}`;
    }),
  ]);
}

function saidOf({ words: { commandLine } }: Session, { from, text, who, isPartly }: SmallVictory) {
  const said = text === "" ? commandLine.victory(from, who) : text;
  return isPartly ? `${said} (${commandLine.partly})` : said;
}
