import type { Terminal } from "./terminal.ts";

/** Something that speaks to a terminal. */
interface Speaking {
  readonly terminal: Pick<Terminal, "isColoured">;
}

/** Bold where the terminal has colours. */
export function bold({ terminal }: Speaking, text: string): string {
  return terminal.isColoured ? `\u001b[1m${text}\u001b[0m` : text;
}

/** Quieter where the terminal has colours. */
export function dim({ terminal }: Speaking, text: string): string {
  return terminal.isColoured ? `\u001b[2m${text}\u001b[0m` : text;
}

/** Text filled with spaces to a width in columns. */
export function padded(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - columnsOf(text)));
}

/** Letters two columns wide: East Asian wide forms and emoji (Unicode UAX 11, roughly). */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;

/** Columns a text takes in a terminal: marks that join the letter before take none, wide letters two. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const letter of text) {
    if (/\p{Mn}|\p{Me}|\p{Cf}/u.test(letter)) continue;
    columns += WIDE.test(letter) ? 2 : 1;
  }
  return columns;
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

/** A text with what could move the cursor or change the terminal taken out; line ends and tabs stay. */
export function harmless(text: string): string {
  if (!/\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u.test(text)) return text; // Nearly every text.
  return text
    .replaceAll("\r\n", "\n")
    .replace(/(?![\n\t])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu, "\ufffd");
}
