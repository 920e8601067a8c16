import { ok, problem, type Result } from "@lichen/base";
import { entropyToMnemonic, mnemonicToEntropy } from "@scure/bip39";
import { wordlist } from "@scure/bip39/wordlists/english.js";

export type WordsProblem =
  /** Not 24 words. */
  | { readonly kind: "words-count"; readonly count: number }
  /** A word that is not on the list; `position` counts from 1. */
  | { readonly kind: "word-unknown"; readonly position: number }
  /** Every word is on the list, but not in this order. */
  | { readonly kind: "words-mistaken" };

/** How many words say a root. */
const WORDS = 24;

/** The root as 24 English words (BIP 39 with 256 bits of entropy; no passphrase, no seed). */
export function wordsOfRoot(root: Uint8Array): readonly string[] {
  return entropyToMnemonic(root, wordlist).split(" ");
}

/**
 * Reads 24 words back into the root. Case, spacing and numbering do not matter, and four letters of
 * a word are enough.
 */
export function rootOfWords(text: string): Result<Uint8Array, WordsProblem> {
  const given =
    text
      .normalize("NFKD")
      .toLowerCase()
      .match(/[a-z]+/g) ?? [];
  if (given.length !== WORDS) return problem({ kind: "words-count", count: given.length });
  const words = given.map(wholeWord);
  const unknown = words.indexOf(undefined);
  if (unknown >= 0) return problem({ kind: "word-unknown", position: unknown + 1 });
  try {
    return ok(mnemonicToEntropy(words.join(" "), wordlist));
  } catch {
    return problem({ kind: "words-mistaken" }); // The checksum does not fit.
  }
}

function wholeWord(given: string): string | undefined {
  if (wordlist.includes(given)) return given;
  if (given.length < 4) return undefined;
  const matching = wordlist.filter((word) => word.startsWith(given));
  return matching.length === 1 ? matching[0] : undefined;
}
