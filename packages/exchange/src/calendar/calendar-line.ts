import { utf8 } from "@lichen/base";

/** Octets a line may have, its end left out (RFC 5545, 3.1). */
const LINE_OCTETS = 75;

/**
 * A content line of a calendar as it is written: folded after 75 octets, never inside a letter, and
 * ended as RFC 5545 asks (3.1).
 */
export function calendarLine(line: string): string {
  let written = "";
  let octets = 0;
  for (const letter of line) {
    const size = utf8(letter).length;
    if (octets + size > LINE_OCTETS) {
      written += "\r\n ";
      octets = 1;
    }
    written += letter;
    octets += size;
  }
  return `${written}\r\n`;
}

/**
 * A text as a calendar's value: what has a meaning there is escaped, ends of lines are written as
 * `\n`, and other control characters, which the form does not allow, are left out (3.3.11).
 */
export function calendarText(text: string): string {
  return text
    .toWellFormed()
    .normalize("NFC")
    .replaceAll(/\r\n?|\u2028|\u2029|\u0085/g, "\n")
    .replaceAll(/[^\P{Cc}\n\t]/gu, "")
    .replaceAll(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll("\n", "\\n");
}
