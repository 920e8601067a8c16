import { searchText } from "@lichen/core";

/** Small words that stand anywhere and change nothing: "just", ही, ਹੀ, "hi". */
const FILLERS: ReadonlySet<string> = new Set(
  "just really even so please ही भी तो बस अब ਹੀ ਵੀ ਤਾਂ ਬੱਸ ਹੁਣ hi bhi bas ab".split(" ").map(fold),
);

/**
 * A text as a row of words in which spellings that people mix are one, with a space before each and
 * after the last: case, apostrophes, nuqta, the dots of nasals, and in Latin letters long and
 * doubled sounds (jeena jina, mann man, zindagi jindagi, nahin nahi nhi).
 */
export function foldedWords(text: string): string {
  const plain = searchText(text.replace(/['’ʼ`]/g, ""));
  const words = plain.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const kept = words.map(foldPlain).filter((word) => !FILLERS.has(word));
  return kept.length === 0 ? " " : ` ${kept.join(" ")} `;
}

/** One word of a phrase of ours, folded as texts are. */
export function fold(word: string): string {
  return foldPlain(searchText(word));
}

function foldPlain(word: string): string {
  const plain = word.replace(/\u0a3c/g, "").replace(/\u0a02/g, "\u0a70");
  if (!/^[a-z]+$/.test(plain)) return plain;
  const short = plain.replace(/ee/g, "i").replace(/oo/g, "u").replace(/z/g, "j");
  return short.replace(/([a-z])\1+/g, "$1").replace(/^(nahin|nhi|nai)$/, "nahi");
}
