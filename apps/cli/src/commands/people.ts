import { dayToText } from "@lichen/base";
import { type KeptPerson, keepPerson, people } from "@lichen/companion";
import { CIRCLE_KINDS, type CircleKind, GOOD_FOR, type GoodFor, type Person } from "@lichen/core";
import { type Arguments, textOf } from "../arguments.ts";
import {
  type ExitCode,
  type Session,
  sayMisunderstanding,
  sayProblem,
  withNotebook,
} from "../session.ts";
import { dim, harmless } from "../text.ts";

export const grammar = {
  options: { is: "text", for: "texts", phone: "text", line: "text" },
  words: [0, Number.POSITIVE_INFINITY],
} as const;

/** Lists the circle, or adds someone to it. */
export async function run(session: Session): Promise<ExitCode> {
  const [act, ...name] = session.given.words;
  if (act === undefined) return list(session);
  if (act !== "add") return sayMisunderstanding(session, { kind: "too-many-words", word: act });
  if (name.length === 0) return sayMisunderstanding(session, { kind: "too-few-words" });
  const is = textOf(session.given, "is") ?? "person";
  if (!isKind(is)) {
    return sayMisunderstanding(session, {
      kind: "not-one-of",
      option: "--is",
      choices: CIRCLE_KINDS,
    });
  }
  const uses = usesIn(session.given);
  if (!uses) {
    return sayMisunderstanding(session, { kind: "not-one-of", option: "--for", choices: GOOD_FOR });
  }
  const draft: Person = {
    name: name.join(" "),
    is,
    goodFor: uses,
    phone: textOf(session.given, "phone") ?? "",
    line: textOf(session.given, "line") ?? "",
  };
  return withNotebook(session, "write", async (notebook) => {
    const kept = await keepPerson(notebook, draft);
    if (!kept.ok) return sayProblem(session, kept.problem);
    const { terminal, isJson, words } = session;
    terminal.say(
      isJson
        ? JSON.stringify({ kept: kept.value })
        : words.commandLine.kept(kept.value.slice(0, 6)),
    );
    return 0;
  });
}

function list(session: Session): Promise<ExitCode> {
  const { terminal, isJson, words } = session;
  return withNotebook(session, "read", async (notebook) => {
    const all = people(notebook);
    if (isJson) {
      const told = all.map(({ lastReached, ...person }) => ({
        ...person,
        lastReached: lastReached === undefined ? null : dayToText(lastReached),
      }));
      terminal.say(`[${told.map((each) => JSON.stringify(each)).join(",\n")}]`);
    } else if (all.length === 0) terminal.note(words.commandLine.nobodyYet);
    else for (const person of all) terminal.say(lineOf(session, person));
    return 0;
  });
}

function lineOf(session: Session, { id, name, is, goodFor, phone, line, lastReached }: KeptPerson) {
  const { commandLine, day } = session.words;
  const said = [
    name,
    ...(is === "person" ? [] : [commandLine.circleKind(is)]),
    ...(goodFor.length === 0 ? [] : [goodFor.map(commandLine.goodFor).join(", ")]),
    ...[line, phone].filter((text) => text !== ""),
    ...(lastReached === undefined ? [] : [commandLine.lastReached(day(lastReached))]),
  ];
  return `  ${dim(session, id.slice(0, 6))}  ${harmless(said.join(" · ").replace(/\s+/g, " "))}`;
}

function usesIn(given: Arguments): readonly GoodFor[] | undefined {
  const named = given.texts.get("for") ?? [];
  const uses = named.flatMap((each) => GOOD_FOR.filter((use) => use === each));
  return uses.length === named.length ? uses : undefined;
}

function isKind(text: string): text is CircleKind {
  return CIRCLE_KINDS.some((kind) => kind === text);
}
