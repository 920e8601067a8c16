import { indexEntries, listEntries } from "@lichen/companion";
import { countOf } from "../arguments.ts";
import { type ExitCode, type Session, sayMisunderstanding, withNotebook } from "../session.ts";
import { sayEntries } from "./list.ts";

export const grammar = {
  options: { limit: "text", all: "switch" },
  words: [1, Number.POSITIVE_INFINITY],
} as const;

/** Finds entries that hold all the words. */
export async function run(session: Session): Promise<ExitCode> {
  const limit = countOf(session.given, "limit");
  if (!limit.ok) return sayMisunderstanding(session, limit.problem);
  return withNotebook(session, "read", async (notebook) => {
    const found = indexEntries(listEntries(notebook)).find(session.given.words.join(" "));
    const none = session.words.commandLine.nothingFound;
    sayEntries(session, found, { limit: limit.value, none });
    return 0;
  });
}
