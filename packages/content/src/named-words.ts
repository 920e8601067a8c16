import { searchText } from "@lichen/core";
import type { NamedWord } from "./data/needs.ts";
import type { Locale } from "./locale.ts";

/** A list of words of ours that can be asked by name. */
export interface WordBook<W extends NamedWord> {
  /** The word a person means by its name or by what it is called in either language. */
  readonly find: (text: string) => W | undefined;
  /** What a word is called; a person's own word is its own name. */
  readonly say: (id: string, locale: Locale) => string;
  /** Everything a word is called, for search. */
  readonly texts: (id: string) => readonly string[];
}

/** Opens a list. Texts are compared as search compares them: case, accents and nuqta do not matter. */
export function wordBook<W extends NamedWord>(words: readonly W[]): WordBook<W> {
  const byId: ReadonlyMap<string, W> = new Map(words.map((word) => [word.id, word]));
  const byText: ReadonlyMap<string, W> = new Map(
    words.flatMap((word) =>
      [word.id, word.en, word.hi].map((text): [string, W] => [searchText(text), word]),
    ),
  );
  return {
    find: (text) => byText.get(searchText(text.trim())),
    say: (id, locale) => byId.get(id)?.[locale] ?? id,
    texts: (id) => {
      const word = byId.get(id);
      return word ? [word.en, word.hi] : [];
    },
  };
}
