/** A part of a line: letters, or letters that are marked. */
export type Inline =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "code"; readonly text: string }
  | { readonly kind: "strong" | "lean"; readonly inner: readonly Inline[] }
  /** Where a link leads is shown and never followed. */
  | { readonly kind: "link"; readonly text: string; readonly to: string };

const LINK = /\[([^[\]\n]{1,300})\]\(([^()\s]{1,1000})\)/y;
const MARKS = ["**", "__", "*", "_", "`"] as const;
/** Marks in marks, at most so deep. */
const DEEPEST = 4;

/** Reads the marks inside a line. A mark without its other half is a letter like any other. */
export function inlineOf(text: string, depth = 0): readonly Inline[] {
  const parts: Inline[] = [];
  /** Marks that nothing closes any more from here on. */
  const open = new Set<string>();
  let plain = 0;
  let at = 0;
  const put = (part: Inline, to: number) => {
    if (at > plain) parts.push({ kind: "text", text: text.slice(plain, at) });
    parts.push(part);
    at = to;
    plain = to;
  };
  while (at < text.length) {
    const sign = text[at] ?? "";
    if (sign === "[") {
      LINK.lastIndex = at;
      const found = LINK.exec(text);
      if (found) put({ kind: "link", text: found[1] ?? "", to: found[2] ?? "" }, LINK.lastIndex);
      else at += 1;
      continue;
    }
    const mark = MARKS.find((each) => text.startsWith(each, at));
    if (mark === undefined) {
      at += 1;
      continue;
    }
    const begin = at + mark.length;
    const end = open.has(mark) ? -1 : text.indexOf(mark, begin);
    if (end < 0) open.add(mark);
    if (end > begin && depth < DEEPEST && isHeld(text, at, begin, end, mark)) {
      const inside = text.slice(begin, end);
      const kind = mark.length === 2 ? "strong" : "lean";
      const part: Inline =
        mark === "`"
          ? { kind: "code", text: inside }
          : { kind, inner: inlineOf(inside, depth + 1) };
      put(part, end + mark.length);
    } else at = begin;
  }
  if (at > plain) parts.push({ kind: "text", text: text.slice(plain) });
  return parts;
}

/** Whether two marks hold what is between them: close to it, and for `_` not inside of a word. */
function isHeld(text: string, at: number, begin: number, end: number, mark: string): boolean {
  if (mark === "`") return true;
  if (/\s/.test(text[begin] ?? " ") || /\s/.test(text[end - 1] ?? " ")) return false;
  if (!mark.startsWith("_")) return true;
  const isWord = (sign: string | undefined) => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);
  return !isWord(text[at - 1]) && !isWord(text[end + mark.length]);
}
