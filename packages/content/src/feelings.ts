import { FEELINGS, type Feeling } from "./data/feelings.ts";
import type { Locale } from "./locale.ts";
import { wordBook } from "./named-words.ts";

export { FEELINGS, type Feeling } from "./data/feelings.ts";

const book = wordBook(FEELINGS);

/** The feeling a person means by a word in either language; undefined for a word of their own. */
export function findFeeling(text: string): Feeling | undefined {
  return book.find(text);
}

/** What a feeling is called; a person's own word is its own name. */
export function feelingWord(id: string, locale: Locale): string {
  return book.say(id, locale);
}

/** Everything a feeling is called, for search. */
export function feelingTexts(id: string): readonly string[] {
  return book.texts(id);
}
