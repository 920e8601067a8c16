import type { GoalRow } from "@lichen/companion";
import type { Session } from "./session.ts";
import { cutTo, dim, harmless } from "./text.ts";

/** A goal as one line: its name, how it stands, what is offered, and the wish. */
export function goalLine(session: Session, row: GoalRow): string {
  const { words, terminal } = session;
  const { goal, state, offer } = row;
  const { commandLine } = words;
  const size = offer.size === undefined ? undefined : `${offer.size} ${goal.unit}`.trim();
  const said = [
    goal.wish,
    size,
    offer.chance && commandLine.chanceInTens(Math.round(offer.chance.chance * 10)),
    goal.letGo === undefined ? commandLine.goalWord[state.word] : commandLine.goalWord.rest,
    goal.rhythm.kind === "often" ? commandLine.keptOf(state.kept, goal.rhythm.least) : undefined,
  ].filter((part) => part !== undefined && part !== "");
  const line = harmless(said.join(" · ").replace(/\s+/g, " "));
  const name = `  ${dim(session, row.id.slice(0, 6))}  `;
  return name + (terminal.isColoured ? cutTo(line, Math.max(20, terminal.width - 10)) : line);
}

/** A goal as JSON: what the person said of it, how it stands today, and what is offered. */
export function goalToJson({ id, goal, state, offer, partsDone }: GoalRow): object {
  const { from, to, word, kept, spared, asked, marked } = state;
  return {
    id,
    ...goal,
    partsDone,
    today: {
      standing: word,
      outcome: marked?.outcome ?? null,
      size: offer.size ?? null,
      chance: offer.chance ?? null,
      suggested: offer.suggested ?? null,
      reason: offer.reason?.kind ?? null,
    },
    period: { from, to, kept, spared, asked },
  };
}
