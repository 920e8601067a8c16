import type { Paper, PaperBlock, PaperSection, PaperTable } from "@lichen/core";
import type { Session } from "./session.ts";
import { bold, columnsOf, cutTo, harmless, padded } from "./text.ts";

const WIDTH = 80;
/** The first column of a table holds no more than this, in columns of the terminal. */
const FIRST = 40;

/** A paper as lines of a terminal, at most 80 columns wide where words can be broken; its charts stay on paper. */
export function paperLines(session: Session, paper: Paper): readonly string[] {
  return [
    bold(session, paper.title),
    [paper.under, paper.name].filter((text) => text !== "").join(" · "),
    ...(paper.notice === "" ? [] : ["", ...wrapped(paper.notice)]),
    ...paper.sections.flatMap((section) => sectionLines(session, section)),
    ...(paper.foot.length === 0 ? [] : ["", ...paper.foot.flatMap(wrapped)]),
  ].map(harmless);
}

function sectionLines(session: Session, { title, blocks }: PaperSection): readonly string[] {
  const lines = blocks.flatMap(blockLines);
  if (lines.length === 0) return [];
  return ["", ...(title === "" ? [] : [bold(session, title)]), ...lines.map((line) => `  ${line}`)];
}

function blockLines(block: PaperBlock): readonly string[] {
  switch (block.kind) {
    case "figures":
      return block.figures.map(({ number, says }) => `${number} ${says}`);
    case "table":
      return tableLines(block);
    case "chart":
      return [];
    case "lines":
      return block.lines.flatMap(wrapped);
    case "own-words":
      return block.texts.flatMap((text) => wrapped(`“${text}”`));
    case "lichen":
      return wrapped(block.says);
  }
}

function tableLines({ head, rows }: PaperTable): readonly string[] {
  const all = [head, ...rows].map(([first = "", ...rest]) => [cutTo(first, FIRST), ...rest]);
  const widths = head.map((_, i) => Math.max(...all.map((row) => columnsOf(row[i] ?? ""))));
  return all.map((row) =>
    row
      .map((cell, i) => padded(cell, widths[i] ?? 0))
      .join("  ")
      .trimEnd(),
  );
}

/** A text in lines; a word longer than a line stays whole. Line ends of the person’s stay. */
function wrapped(text: string): readonly string[] {
  return text.split("\n").flatMap((line) => {
    const lines = [""];
    for (const word of line.split(" ")) {
      const last = lines.at(-1) ?? "";
      const longer = last === "" ? word : `${last} ${word}`;
      if (last !== "" && columnsOf(longer) > WIDTH - 2) lines.push(word);
      else lines[lines.length - 1] = longer;
    }
    return lines;
  });
}
