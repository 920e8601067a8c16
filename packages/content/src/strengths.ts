import type { NamedWord } from "./data/needs.ts";
import { STRENGTHS } from "./data/strengths.ts";
import type { Locale } from "./locale.ts";
import { wordBook } from "./named-words.ts";

export { STRENGTHS } from "./data/strengths.ts";

const book = wordBook(STRENGTHS);

/** The strength a person means by a word in either language; undefined for a word of their own. */
export function findStrength(text: string): NamedWord | undefined {
  return book.find(text);
}

/** What a strength is called; a person's own word is its own name. */
export function strengthWord(id: string, locale: Locale): string {
  return book.say(id, locale);
}

/** Everything a strength is called, for search. */
export function strengthTexts(id: string): readonly string[] {
  return book.texts(id);
}
