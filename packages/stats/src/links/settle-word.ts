import type { LinkWord } from "./link.ts";

const WORDS: readonly unknown[] = ["not-enough", "no-clear-link", "leans", "clear", "too-close"];

/**
 * The word to show, given the words of all weekly looks so far, oldest first: it changes only after two
 * looks in a row agree on another. So a word that comes and goes with a single week is never seen, and
 * the first weeks say `not-enough`. What is no word is passed over. O(looks).
 */
export function settleWord(history: readonly LinkWord[]): LinkWord {
  let shown: LinkWord = "not-enough";
  let before: LinkWord | undefined;
  for (const word of Array.isArray(history) ? history : []) {
    if (!WORDS.includes(word)) continue;
    if (word === before) shown = word;
    before = word;
  }
  return shown;
}
