import { type NamedWord, NEEDS } from "./data/needs.ts";
import type { Locale } from "./locale.ts";
import { wordBook } from "./named-words.ts";

export { type NamedWord, NEEDS } from "./data/needs.ts";

const book = wordBook(NEEDS);

/** The need a person means by a word in either language; undefined for a word of their own. */
export function findNeed(text: string): NamedWord | undefined {
  return book.find(text);
}

/** What a need is called; a person's own word is its own name. */
export function needWord(id: string, locale: Locale): string {
  return book.say(id, locale);
}

/** Everything a need is called, for search. */
export function needTexts(id: string): readonly string[] {
  return book.texts(id);
}
