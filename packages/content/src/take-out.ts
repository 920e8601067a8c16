import type { Rating } from "@lichen/core";
import { feelingWord } from "./feelings.ts";
import { wordsOf } from "./index.ts";
import type { Locale } from "./locale.ts";

/** What the parts of an exported entry are called in a language (`MarkdownWords` of `@lichen/exchange`). */
export function markdownWords(locale: Locale) {
  const words = wordsOf(locale);
  const { commandLine } = words;
  return {
    title: commandLine.markdownTitle,
    undated: commandLine.undated,
    hidden: commandLine.hiddenMark,
    otherVersion: commandLine.otherVersion,
    mood: commandLine.mood,
    kind: words.kind,
    list: words.list,
    rating: (rating: Rating, value: number) => `${words.rating(rating)} ${value}`,
    feeling: (id: string) => feelingWord(id, locale),
  };
}
