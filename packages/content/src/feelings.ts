import { searchText } from "@lichen/core";
import { FEELINGS, type Feeling } from "./data/feelings.ts";
import type { Locale } from "./locale.ts";

export { FEELINGS, type Feeling } from "./data/feelings.ts";

const byId: ReadonlyMap<string, Feeling> = new Map(
  FEELINGS.map((feeling) => [feeling.id, feeling]),
);
const byText: ReadonlyMap<string, Feeling> = new Map(
  FEELINGS.flatMap((feeling) =>
    [feeling.id, feeling.en, feeling.hi].map((text): [string, Feeling] => [
      searchText(text),
      feeling,
    ]),
  ),
);

/** The feeling a person means by a word in either language; undefined for a word of their own. */
export function findFeeling(text: string): Feeling | undefined {
  return byText.get(searchText(text.trim()));
}

/** What a feeling is called; a person's own word is its own name. */
export function feelingWord(id: string, locale: Locale): string {
  return byId.get(id)?.[locale] ?? id;
}

/** Everything a feeling is called, for search. */
export function feelingTexts(id: string): readonly string[] {
  const feeling = byId.get(id);
  return feeling ? [feeling.en, feeling.hi] : [];
}
