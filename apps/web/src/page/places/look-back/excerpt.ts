/** A part of a text around the first found word, with the marks moved along. */
export interface Excerpt {
  readonly text: string;
  readonly marks: readonly (readonly [number, number])[];
}

const BEFORE = 48;
const LONGEST = 220;

/** Cuts a text to what is near its first mark, at spaces, so that no letter is torn from its signs. */
export function excerptOf(text: string, marks: readonly (readonly [number, number])[]): Excerpt {
  const first = marks[0]?.[0] ?? 0;
  const start = first <= BEFORE ? 0 : spaceAfter(text, first - BEFORE, first);
  const end =
    start + LONGEST >= text.length ? text.length : spaceBefore(text, start + LONGEST, first);
  const lead = start > 0 ? "… " : "";
  const shift = lead.length - start;
  return {
    text: `${lead}${text.slice(start, end)}${end < text.length ? " …" : ""}`,
    marks: marks
      .filter(([from, to]) => from >= start && to <= end)
      .map(([from, to]) => [from + shift, to + shift] as const),
  };
}

/** The first place after a space from `from` on, not past `limit`. */
function spaceAfter(text: string, from: number, limit: number): number {
  const at = text.slice(from, limit).search(/\s/);
  return at < 0 ? limit : from + at + 1;
}

/** The last space before `from`, or `from` itself where a word has no end. */
function spaceBefore(text: string, from: number, least: number): number {
  const at = text.lastIndexOf(" ", from);
  return at > least ? at : Math.max(from, least);
}
