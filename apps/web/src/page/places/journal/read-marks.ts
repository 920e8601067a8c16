import { type Inline, inlineOf } from "./read-inline.ts";

/** A block of a page: what its lines are. */
export type Block =
  | { readonly kind: "heading"; readonly level: 2 | 3 | 4; readonly inner: readonly Inline[] }
  | { readonly kind: "paragraph"; readonly inner: readonly Inline[] }
  | {
      readonly kind: "list";
      readonly from: number | undefined;
      readonly items: readonly (readonly Inline[])[];
    }
  | { readonly kind: "quote"; readonly inner: readonly Inline[] }
  | { readonly kind: "code"; readonly text: string }
  | { readonly kind: "rule" };

const HEADING = /^(#{1,6})\s+(.*)$/;
const BULLET = /^\s{0,3}[-*+]\s+(.*)$/;
const NUMBER = /^\s{0,3}(\d{1,9})[.)]\s+(.*)$/;
const QUOTE = /^\s{0,3}>\s?(.*)$/;
const RULE = /^\s{0,3}([-*_])(\s*\1){2,}\s*$/;
const FENCE = /^```\s*$/;

/**
 * Reads the common marks of Markdown as blocks of plain data: headings, emphasis, lists, quotes, code,
 * links. There is no HTML in what comes out and none is understood: a tag is letters like any other.
 * Whatever has no meaning here stays as it was typed.
 */
export function readMarks(text: string): readonly Block[] {
  const blocks: Block[] = [];
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/);
  let at = 0;

  /** Takes the lines that match, from here on; each answers what is inside of it. */
  function run(pattern: RegExp, group: number): readonly string[] {
    const taken: string[] = [];
    for (; at < lines.length; at += 1) {
      const line = lines[at] ?? "";
      const found = RULE.test(line) ? null : pattern.exec(line);
      if (!found) break;
      taken.push(found[group] ?? "");
    }
    return taken;
  }

  while (at < lines.length) {
    const line = lines[at] ?? "";
    const heading = HEADING.exec(line);
    const number = NUMBER.exec(line);
    if (line.trim() === "") at += 1;
    else if (FENCE.test(line)) {
      const end = lines.findIndex((each, i) => i > at && FENCE.test(each));
      const stop = end < 0 ? lines.length : end;
      blocks.push({ kind: "code", text: lines.slice(at + 1, stop).join("\n") });
      at = stop + 1;
    } else if (RULE.test(line)) {
      blocks.push({ kind: "rule" });
      at += 1;
    } else if (heading) {
      const level = heading[1]?.length === 1 ? 2 : heading[1]?.length === 2 ? 3 : 4;
      blocks.push({ kind: "heading", level, inner: inlineOf(heading[2] ?? "") });
      at += 1;
    } else if (QUOTE.test(line)) {
      blocks.push({ kind: "quote", inner: inlineOf(run(QUOTE, 1).join("\n")) });
    } else if (BULLET.test(line)) {
      blocks.push({ kind: "list", from: undefined, items: run(BULLET, 1).map(inlineOf) });
    } else if (number) {
      blocks.push({ kind: "list", from: Number(number[1]), items: run(NUMBER, 2).map(inlineOf) });
    } else {
      const taken: string[] = [];
      for (; at < lines.length && isPlain(lines[at] ?? ""); at += 1) taken.push(lines[at] ?? "");
      blocks.push({ kind: "paragraph", inner: inlineOf(taken.join("\n")) });
    }
  }
  return blocks;
}

/** A line of a paragraph: it says something, and begins nothing else. */
function isPlain(line: string): boolean {
  return (
    line.trim() !== "" &&
    ![HEADING, BULLET, NUMBER, QUOTE, RULE, FENCE].some((begins) => begins.test(line))
  );
}
