const NAMED: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
  ["nbsp", " "],
]);

/** Tags that end a line, and what stands for those that lean on a word (Markdown). */
const BREAKS: ReadonlySet<string> = new Set(["br", "p", "div", "li", "ul", "ol", "h1", "h2", "h3"]);
const MARKS: ReadonlyMap<string, string> = new Map([
  ["b", "**"],
  ["strong", "**"],
  ["i", "_"],
  ["em", "_"],
  ["s", "~~"],
  ["strike", "~~"],
  ["u", ""],
  ["font", ""],
  ["span", ""],
  ["a", ""],
]);

/**
 * The simple HTML of a Daylio note as Markdown text. Only tags and entities it is known to write are
 * read as such; anything else ("1 < 2", "[[virtual]]") stays as the person wrote it.
 *
 * Time is linear in the text, whatever it is: each pattern looks at a bounded number of letters from
 * any place, and the ends of lines are cut by walking back over them once.
 */
export function textFromHtml(html: string): string {
  if (!html.includes("<") && !html.includes("&")) return html;
  return withoutTags(html)
    .replace(/&(#x?[0-9a-fA-F]{1,6}|[a-z]{2,4});/g, (whole, name: string) => entity(name) ?? whole)
    .split("\n")
    .map(withoutEndSpace)
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

/** A pattern such as `[ \t]+$` would look at a long run of spaces once for each of its spaces. */
function withoutEndSpace(line: string): string {
  let end = line.length;
  while (end > 0 && (line[end - 1] === " " || line[end - 1] === "\t")) end -= 1;
  return line.slice(0, end);
}

function withoutTags(html: string): string {
  // At most 12 letters and 200 of attributes: a longer run is no tag, and time stays linear.
  return html.replace(
    /<(\/?)([a-zA-Z][a-zA-Z0-9]{0,11})(?:\s[^<>]{0,200})?\s?\/?>/g,
    (whole, close: string, name: string) => {
      const tag = name.toLowerCase();
      if (tag === "li") return close ? "" : "\n- ";
      if (BREAKS.has(tag)) return close && tag !== "br" ? "\n" : tag === "br" ? "\n" : "";
      return MARKS.get(tag) ?? whole;
    },
  );
}

function entity(name: string): string | undefined {
  if (!name.startsWith("#")) return NAMED.get(name);
  const hex = name[1] === "x" || name[1] === "X";
  const code = Number.parseInt(name.slice(hex ? 2 : 1), hex ? 16 : 10);
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
    ? String.fromCodePoint(code)
    : undefined;
}
