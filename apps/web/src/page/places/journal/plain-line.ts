/** The first line of a page that says something, without the mark it begins with. */
export function plainLine(text: string): string {
  const line = text.split("\n").find((each) => /[\p{L}\p{N}]/u.test(each)) ?? "";
  return line.replace(/^\s*(#{1,6}|>|[-*+]|\d{1,9}[.)])\s+/, "").trim();
}
