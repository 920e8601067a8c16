import { CRISIS_PHRASES } from "./data/crisis-phrases.ts";
import { fold, foldedWords } from "./folded-words.ts";

/** All phrases as one pattern over folded words. */
const PATTERN = new RegExp(` (?:${CRISIS_PHRASES.map(patternOf).join("|")}) `, "u");

/**
 * Whether a text holds wording that often comes with thoughts of ending one's life.
 *
 * [Note: Courtesy, not a net] It is used for two things: to show, below the writing and after a
 * pause, a card with people who listen; and not to bring such words back unasked in a review. It keeps nothing, counts nothing, sends nothing and never
 * stops anyone's writing. **It misses half or more**, and most of all what is said around it, so its
 * silence means nothing and changes nothing: Help is one tap away on every screen whatever it
 * finds. There is no grammar in it on purpose: rules about denial and tense were measured to cost
 * as much as they bring (compare Xu et al. 2023, J Affect Disord 335:228).
 */
export function isHeavy(text: string): boolean {
  return PATTERN.test(foldedWords(text));
}

function patternOf(phrase: string): string {
  return phrase
    .split(" ")
    .map((word) => (word.endsWith("~") ? `${fold(word.slice(0, -1))}\\S*` : fold(word)))
    .join(" ");
}
