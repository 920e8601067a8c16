import { isJsonObject, type Json } from "@lichen/base";

/**
 * Text as search sees it: lower case, in compatibility form, without accents on Latin letters, and
 * with the spellings of Hindi that people mix made one: nuqta (ज़ ज), chandrabindu and anusvara
 * (हूँ हूं), and Devanagari digits. Vowel signs stay: दिन is not दीन.
 */
export function searchText(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\u0300-\u036f\u093c]/g, "")
    .replace(/\u0901/g, "\u0902")
    .replace(/[\u0966-\u096f]/g, (digit) => String(digit.charCodeAt(0) - 0x0966));
}

/** Words: runs of letters, marks and digits (Unicode general categories L, M, N). */
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** The words of a text as search sees them, each after a space, so that a word's start can be found. */
export function haystackOf(texts: Iterable<string>): string {
  let haystack = "";
  for (const text of texts) for (const word of wordsOf(text)) haystack += ` ${word}`;
  return haystack;
}

/** Words as they stand in the text, each in its search form (of which one sign may make several: ㈠ is (一)). */
function* wordsOf(text: string): Generator<string> {
  for (const [written] of text.matchAll(WORD)) {
    for (const [word] of searchText(written).matchAll(WORD)) yield word;
  }
}

/** What to look for: each word must begin some word of the text. Empty when the query has no word. */
export function needlesOf(query: string): readonly string[] {
  return [...new Set([...wordsOf(query)].map((word) => ` ${word}`))];
}

/** Whether every needle is in the haystack. No needles find nothing. */
export function isFound(haystack: string, needles: readonly string[]): boolean {
  return needles.length > 0 && needles.every((needle) => haystack.includes(needle));
}

/** Where in the original text the found words stand, for highlighting: `[start, end)` in UTF-16. */
export function highlightsOf(
  text: string,
  needles: readonly string[],
): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  for (const match of text.matchAll(WORD)) {
    const haystack = haystackOf([match[0]]);
    if (needles.some((needle) => haystack.includes(needle)))
      found.push([match.index, match.index + match[0].length]);
  }
  return found;
}

/** Every text inside a JSON value, member names excepted. */
export function* textsOf(value: Json): Generator<string> {
  if (typeof value === "string") yield value;
  else if (Array.isArray(value)) for (const each of value) yield* textsOf(each);
  else if (isJsonObject(value)) for (const each of Object.values(value)) yield* textsOf(each);
}
