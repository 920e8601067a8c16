import { type Day, ok, type Result } from "@lichen/base";
import { listEntries, type Wanted } from "@lichen/companion";
import type { LifeRecord } from "@lichen/core";
import { entryToJson } from "@lichen/exchange";
import { type ArgumentsProblem, countOf, textOf } from "../arguments.ts";
import { linesOf } from "../entry-text.ts";
import { dayOption } from "../moment-option.ts";
import { type ExitCode, type Session, sayMisunderstanding, withNotebook } from "../session.ts";

export const grammar = {
  options: {
    from: "text",
    to: "text",
    kind: "text",
    limit: "text",
    all: "switch",
    hidden: "switch",
  },
  words: [0, 0],
} as const;

/** How many entries a terminal is shown unless more are asked for. */
const AT_A_TERMINAL = 20;

/** Lists entries, latest first. */
export async function run(session: Session): Promise<ExitCode> {
  const wanted = wantedFrom(session);
  if (!wanted.ok) return sayMisunderstanding(session, wanted.problem);
  return withNotebook(session, "read", async (notebook) => {
    const entries = listEntries(notebook, wanted.value);
    sayEntries(session, entries, { limit: wanted.value.limit });
    return 0;
  });
}

function wantedFrom({
  given,
}: Session): Result<Wanted & { readonly limit: number | undefined }, ArgumentsProblem> {
  const from = dayOption(given, "from");
  if (!from.ok) return from;
  const to = dayOption(given, "to");
  if (!to.ok) return to;
  const limit = countOf(given, "limit");
  if (!limit.ok) return limit;
  const kind = textOf(given, "kind");
  const day = (name: "from" | "to", value: Day | undefined) =>
    value !== undefined && { [name]: value };
  return ok({
    ...day("from", from.value),
    ...day("to", to.value),
    ...(kind !== undefined && { kind }),
    hidden: given.switches.has("hidden"),
    limit: limit.value,
  });
}

/** Says entries: as JSON all of them, as lines to a terminal the latest few. */
export function sayEntries(
  session: Session,
  entries: readonly LifeRecord[],
  { limit, none }: { readonly limit: number | undefined; readonly none?: string },
): void {
  const { terminal, given, isJson, words } = session;
  const usual = terminal.isPerson && !given.switches.has("all") ? AT_A_TERMINAL : entries.length;
  const shown = entries.slice(0, limit ?? (isJson ? entries.length : usual));
  if (isJson) {
    terminal.say(`[${shown.map((entry) => JSON.stringify(entryToJson(entry))).join(",\n")}]`);
    return;
  }
  if (entries.length === 0) {
    terminal.note(none ?? words.commandLine.emptyList);
    return;
  }
  terminal.say(linesOf(session, shown).join("\n"));
  if (limit === undefined && shown.length < entries.length) {
    terminal.note(words.commandLine.more(entries.length - shown.length));
  }
}
