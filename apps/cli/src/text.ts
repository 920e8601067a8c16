import type { Session } from "./session.ts";

/** Bold where the terminal has colours. */
export function bold({ terminal }: Pick<Session, "terminal">, text: string): string {
  return terminal.isColoured ? `\u001b[1m${text}\u001b[0m` : text;
}

/** Quieter where the terminal has colours. */
export function dim({ terminal }: Pick<Session, "terminal">, text: string): string {
  return terminal.isColoured ? `\u001b[2m${text}\u001b[0m` : text;
}

/** Text filled with spaces to a width in columns. */
export function padded(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - columnsOf(text)));
}

/** Columns a text takes in a terminal: marks that join the letter before take none. */
export function columnsOf(text: string): number {
  return [...text].filter((letter) => !/\p{Mn}|\p{Cf}/u.test(letter)).length;
}

/** Text cut to a width in columns, never inside a written syllable; a cut ends in an ellipsis. */
export function cutTo(text: string, width: number): string {
  if (columnsOf(text) <= width) return text;
  let cut = "";
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: "grapheme" }).segment(
    text,
  )) {
    if (columnsOf(cut + segment) > width - 1) break;
    cut += segment;
  }
  return `${cut}…`;
}

/** A text with what could move the cursor or change the terminal taken out; line ends stay. */
export function harmless(text: string): string {
  return text.replace(/(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu, "\ufffd");
}
